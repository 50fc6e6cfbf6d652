const text = (type: string) => `${type}; charset=utf-8`;

/** Content types by the extension of a file's name. */
const types: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  avif: 'image/avif',
  css: text('text/css'),
  csv: text('text/csv'),
  flac: 'audio/flac',
  gif: 'image/gif',
  gz: 'application/gzip',
  htm: text('text/html'),
  html: text('text/html'),
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: text('text/javascript'),
  json: text('application/json'),
  m4a: 'audio/mp4',
  map: text('application/json'),
  md: text('text/markdown'),
  mjs: text('text/javascript'),
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  otf: 'font/otf',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: text('image/svg+xml'),
  ttf: 'font/ttf',
  txt: text('text/plain'),
  wasm: 'application/wasm',
  wav: 'audio/wav',
  weba: 'audio/webm',
  webm: 'video/webm',
  webmanifest: text('application/manifest+json'),
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: text('application/xml'),
  yaml: text('application/yaml'),
  yml: text('application/yaml'),
  zip: 'application/zip',
};

/** The content type of a file, by its name. */
export function contentType(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(types, extension) ? types[extension] : undefined) ?? 'application/octet-stream';
}
