/** Makes the token of a function. Tokens are of the alphabet of base64url, which no JSON has to escape. */
export type TokenOf = (functionName: string) => string;

/** A document in which nothing is missing but tokens. */
export class Filled {
  private encoded: readonly Uint8Array[] | undefined;

  /**
   * @param endpoint The URL that is in it.
   * @param functions The URL of functions that is in it.
   * @param parts What stands around the tokens.
   * @param names The functions whose tokens stand between the parts.
   */
  constructor(
    readonly endpoint: string,
    readonly functions: string,
    private readonly parts: readonly string[],
    private readonly names: readonly string[],
  ) {}

  text(token: TokenOf): string {
    const { parts, names } = this;
    let text = parts[0] as string;
    for (let i = 0; i < names.length; i++) text += token(names[i] as string) + (parts[i + 1] as string);
    return text;
  }

  bytes(token: TokenOf): Uint8Array<ArrayBuffer> {
    this.encoded ??= this.parts.map((part) => Buffer.from(part, 'utf8'));
    const { encoded } = this;
    const tokens = this.names.map(token);
    let size = 0;
    for (const part of encoded) size += part.length;
    for (const each of tokens) size += each.length;
    const bytes = Buffer.allocUnsafe(size);
    let at = 0;
    for (let i = 0; i < encoded.length; i++) {
      const part = encoded[i] as Uint8Array;
      bytes.set(part, at);
      at += part.length;
      if (i < tokens.length) at += bytes.write(tokens[i] as string, at, 'latin1');
    }
    return bytes;
  }
}
