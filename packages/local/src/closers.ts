/** What is open and has to be closed again, in reverse order: at the end, or when something on the way to it fails. */
export class Closers {
  private readonly open: (() => Promise<void> | void)[] = [];
  private closing: Promise<void> | undefined;

  add(close: () => Promise<void> | void): void {
    this.open.push(close);
  }

  /**
   * Closes everything, once; who asks again waits for the same. What fails to close does not keep the rest open.
   * @throws what failed first, at the end.
   */
  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.open.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
