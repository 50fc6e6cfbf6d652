/** Things by the path at which they are; the one that is nearest above a path is found in a few steps, however many there are. */
export class RouteTable<T> {
  private readonly byPath = new Map<string, T>();
  /** How many paths there are of each depth. */
  private readonly depths: number[] = [];

  get size(): number {
    return this.byPath.size;
  }

  /** Paths and what is there, in the order in which they came. */
  entries(): MapIterator<[string, T]> {
    return this.byPath.entries();
  }

  get(path: string): T | undefined {
    return this.byPath.get(path);
  }

  set(path: string, value: T): void {
    if (!this.byPath.has(path)) this.depths[depthOf(path)] = (this.depths[depthOf(path)] ?? 0) + 1;
    this.byPath.set(path, value);
  }

  delete(path: string): boolean {
    if (!this.byPath.delete(path)) return false;
    const depth = depthOf(path);
    this.depths[depth] = (this.depths[depth] ?? 0) - 1;
    return true;
  }

  /** What is at a path or, failing that, at the nearest path above it. */
  find(path: string): { path: string; value: T } | undefined {
    const ends = [0];
    for (let at = path.indexOf('/', 1); ends.length < this.depths.length; at = path.indexOf('/', at + 1)) {
      ends.push(at < 0 ? path.length : at);
      if (at < 0) break;
    }
    for (let depth = ends.length - 1; depth >= 0; depth--) {
      if (!this.depths[depth]) continue;
      const above = path.slice(0, ends[depth]);
      const value = this.byPath.get(above);
      if (value !== undefined) return { path: above, value };
    }
    return undefined;
  }
}

const depthOf = (path: string) => path.split('/').length - 1;
