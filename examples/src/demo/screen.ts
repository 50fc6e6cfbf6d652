/** Writes the demo: headings, facts, and a call's conversation with who said what in a column of its own. */
export class Screen {
  private readonly colour: boolean;
  private readonly width: number;

  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {
    this.colour = out.isTTY === true && !process.env['NO_COLOR'];
    this.width = Math.min(out.columns ?? 110, 110);
  }

  title(text: string): void {
    this.line('');
    this.line(this.bold(text));
  }

  heading(text: string): void {
    this.line('');
    this.line(this.bold(this.paint(36, text)));
  }

  fact(name: string, value: string): void {
    this.line(`  ${this.dim(name.padEnd(10))} ${value}`);
  }

  done(text: string, detail = ''): void {
    this.line(`  ${this.paint(32, '✓')} ${text}${detail ? this.dim(`  ${detail}`) : ''}`);
  }

  failed(text: string): void {
    this.line(`  ${this.paint(31, '✗')} ${text}`);
  }

  /** A line of a call: who, in a column of its own, and what; long lines are folded below it. */
  said(who: string, text: string, style: 'agent' | 'caller' | 'machine' | 'quiet' | 'trouble' = 'quiet'): void {
    const codes = { agent: 33, caller: 32, machine: 35, quiet: 90, trouble: 31 };
    const column = 12;
    const lines = fold(text, this.width - column - 2);
    lines.forEach((line, index) => {
      const name = index === 0 ? who : '';
      const body = style === 'quiet' ? this.dim(line) : line;
      this.line(`  ${this.paint(codes[style], name.padEnd(column - 2))}${body}`);
    });
  }

  /** Takes the line that was just typed off the screen and writes it as a line of the call. */
  retold(who: string, text: string): void {
    if (this.colour) this.out.write('\u001b[1A\u001b[2K');
    this.said(who, text, 'caller');
  }

  line(text: string): void {
    this.out.write(`${text}\n`);
  }

  dim(text: string): string {
    return this.paint(90, text);
  }

  bold(text: string): string {
    return this.paint(1, text);
  }

  private paint(code: number, text: string): string {
    return this.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
