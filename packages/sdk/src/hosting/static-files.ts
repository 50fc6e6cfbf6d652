import type { FileHandle } from 'node:fs/promises';
import { nodeModule } from '../config/index.js';
import { HttpError } from '../server/index.js';
import { type ByteRange, etagOf, type FileState, isFresh, rangeOf } from './conditional.js';
import { contentType } from './mime.js';

/** What of a folder may be served. */
export interface StaticOptions {
  /** Whether a file may be served, by its name. Hidden ones are not anyway. Default: any. */
  readonly allows?: ((name: string) => boolean) | undefined;
  /** Whether what has this name, and all that is in it, is kept hidden. Default: what begins with a dot alone. */
  readonly hides?: ((name: string) => boolean) | undefined;
  /** Most bytes of a file. Default: any number. */
  readonly maxSize?: number | undefined;
  /** What answers for a folder that has no `index.html`. Default: nothing. */
  readonly listing?: ((path: readonly string[], entries: readonly Entry[]) => Response) | undefined;
}

/** A file or folder in a listing. */
export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** A file that is open. */
interface OpenFile extends FileState {
  readonly handle: FileHandle;
  readonly name: string;
}

const headers = {
  'Accept-Ranges': 'bytes',
  // Kept, and asked for anew each time, which the entity tag makes cheap.
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Files up to this size are read at once. */
const small = 64 * 1024;

/** Serves the files of a folder, and nothing outside it: neither by the path nor through symbolic links. */
export class StaticFiles {
  /** The folder's real path. */
  readonly root: string;

  /** @throws {Error} When there is no such folder. */
  constructor(
    directory: string,
    private readonly options: StaticOptions = {},
  ) {
    const fs = nodeModule('fs', 'Serving files');
    const wanted = nodeModule('path', 'Serving files').resolve(directory);
    if (!fs.statSync(wanted, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`The folder ${wanted} does not exist; static files need one.`);
    this.root = fs.realpathSync(wanted);
  }

  /**
   * Answers a GET or HEAD.
   * @param path What follows the folder's route in the request's path, as it was sent.
   * @returns `undefined` when there is no such file.
   * @throws {HttpError} 413 when the file is larger than may be served.
   */
  async answer(request: Request, path: string): Promise<Response | undefined> {
    const parts = partsOf(path);
    if (!parts) return undefined;
    const file = await this.open(parts);
    if (file) return send(request, file);
    const { listing } = this.options;
    const folder = listing && (await this.entries(parts));
    return folder && listing(parts, folder);
  }

  private allows(parts: readonly string[]): boolean {
    const { allows = () => true } = this.options;
    return this.shows(parts) && allows(parts.at(-1) as string);
  }

  private shows(parts: readonly string[]): boolean {
    const { hides = () => false } = this.options;
    // Hidden files are for those who keep the folder, but for what is made to be found by everybody.
    return parts.every((part, i) => (!part.startsWith('.') || (i === 0 && part === '.well-known')) && !hides(part));
  }

  private async open(parts: readonly string[]): Promise<OpenFile | undefined> {
    const { promises, constants } = nodeModule('fs', 'Serving files');
    const real = await this.real(parts);
    if (real === undefined) return undefined;
    const status = await promises.stat(real);
    if (status.isDirectory()) return parts.at(-1) === 'index.html' ? undefined : this.open([...parts, 'index.html']);
    if (!status.isFile() || parts.length === 0 || !this.allows(parts)) return undefined;
    // Nor is what is hidden shown by a link that has another name.
    if (!this.allows(this.below(real))) return undefined;
    // The last part is resolved: a link that took its place since is not followed.
    const handle = await promises.open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { size, mtimeMs } = await handle.stat();
      const { maxSize } = this.options;
      if (maxSize !== undefined && size > maxSize)
        throw new HttpError(413, 'File too large', {}, { limit_bytes: maxSize });
      return { handle, size, modified: mtimeMs, name: parts.at(-1) as string };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  private below(real: string): string[] {
    const { relative, sep } = nodeModule('path', 'Serving files');
    return relative(this.root, real).split(sep);
  }

  private async entries(parts: readonly string[]): Promise<Entry[] | undefined> {
    const real = await this.real(parts);
    if (real === undefined || !this.shows(parts)) return undefined;
    const { promises } = nodeModule('fs', 'Serving files');
    if (!(await promises.stat(real)).isDirectory()) return undefined;
    const entries = await promises.readdir(real, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .filter(({ name, folder }) => (folder ? this.shows([...parts, name]) : this.allows([...parts, name])))
      .sort((a, b) => Number(b.folder) - Number(a.folder) || (a.name < b.name ? -1 : 1));
  }

  /** The real path of something in the folder; `undefined` when it does not exist or lies outside. */
  private async real(parts: readonly string[]): Promise<string | undefined> {
    const { sep, join } = nodeModule('path', 'Serving files');
    try {
      const real = await nodeModule('fs', 'Serving files').promises.realpath(join(this.root, ...parts));
      return real === this.root || real.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep)
        ? real
        : undefined;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EINVAL'].includes(code)) return undefined;
      throw error;
    }
  }
}

/** The parts of a path, decoded once; `undefined` when one of them is none that a file in a folder can have. */
function partsOf(path: string): string[] | undefined {
  const parts: string[] = [];
  for (const part of path.split('/').filter((each) => each !== '')) {
    const decoded = decode(part);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file that is meant to be served has them in its name
    if (decoded === undefined || decoded === '..' || decoded === '.' || /[/\\:\u0000-\u001f\u007f]/.test(decoded))
      return undefined;
    parts.push(decoded);
  }
  return parts;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function send(request: Request, file: OpenFile): Promise<Response> {
  const base = { ...headers, ETag: etagOf(file), 'Last-Modified': new Date(file.modified).toUTCString() };
  const range = rangeOf(request.headers, file);
  if (isFresh(request.headers, file)) return await without(file, 304, base);
  if (range === null) return await without(file, 416, { ...base, 'Content-Range': `bytes */${file.size}` });
  const part = range ?? { start: 0, end: file.size - 1 };
  const all = {
    ...base,
    'Content-Type': contentType(file.name),
    'Content-Length': String(part.end - part.start + 1),
    ...(range ? { 'Content-Range': `bytes ${part.start}-${part.end}/${file.size}` } : {}),
  };
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return await without(file, status, all);
  return new Response(await content(file, part), { status, headers: all });
}

async function without({ handle }: OpenFile, status: number, headers: Record<string, string>): Promise<Response> {
  await handle.close();
  return new Response(null, { status, headers });
}

async function content(
  { handle }: OpenFile,
  { start, end }: ByteRange,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  const length = end - start + 1;
  if (length > small) return stream(handle, start, length);
  try {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, start);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function stream(handle: FileHandle, start: number, length: number): ReadableStream<Uint8Array> {
  let at = start;
  let left = length;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const bytes = new Uint8Array(Math.min(small, left));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, at).catch(async (error: unknown) => {
        await handle.close();
        throw error;
      });
      at += bytesRead;
      left -= bytesRead;
      if (bytesRead > 0) controller.enqueue(bytes.subarray(0, bytesRead));
      if (left > 0 && bytesRead > 0) return;
      await handle.close();
      // A file that shrank meanwhile cannot give what was announced.
      if (left > 0) controller.error(new Error('The file became shorter while it was sent.'));
      else controller.close();
    },
    cancel: () => handle.close(),
  });
}
