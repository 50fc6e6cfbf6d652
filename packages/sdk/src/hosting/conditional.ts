/** What tells one state of a file from another. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A part of a file: first and last byte. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The entity tag of a file. */
export const etagOf = ({ size, modified }: FileState): string =>
  `"${size.toString(36)}-${Math.round(modified).toString(36)}"`;

/** Whether the sender of a request has a file in this state already. */
export function isFresh(headers: Headers, file: FileState): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags.split(',').some((tag) => ['*', etagOf(file)].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return Number.isFinite(since) && Math.floor(file.modified / 1000) * 1000 <= since;
}

/**
 * The part of a file that a request asks for: `undefined` is the whole, also when several parts are asked for or the
 * file is no longer the one that parts were taken of; `null` is a part that the file does not have.
 */
export function rangeOf(headers: Headers, file: FileState): ByteRange | undefined | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range')?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (!match || (first === '' && last === '')) return undefined;
  const condition = headers.get('if-range')?.trim();
  if (condition && condition !== etagOf(file) && condition !== new Date(file.modified).toUTCString()) return undefined;
  const { size } = file;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start < size && start <= end ? { start, end } : null;
}
