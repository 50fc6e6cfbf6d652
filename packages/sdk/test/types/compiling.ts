import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(new URL('./cases.ts', import.meta.url));

/** What the compiler says of a statement: its messages, and the words that they are about. */
export type Complaints = readonly string[];

/**
 * Compiles statements as a user's program that is strict about types, all at once.
 * @param head What stands before them.
 * @returns What is wrong with each of them.
 */
export function compiling(head: string, statements: readonly string[]): Complaints[] {
  const text = `${head}\n${statements.join('\n')}\n`;
  const first = head.split('\n').length;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    // Messages in full: what they name must not be cut off.
    noErrorTruncation: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const complaints = statements.map((): string[] => []);
  const source = program.getSourceFile(file) as ts.SourceFile;
  for (const found of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const { start = 0, length = 0 } = found;
    const { line } = source.getLineAndCharacterOfPosition(start);
    const message = ts.flattenDiagnosticMessageText(found.messageText, ' ');
    const about = complaints[line - first];
    if (!about) throw new Error(`Before the statements: ${message}`);
    about.push(`${text.slice(start, start + length)}: ${message}`);
  }
  return complaints;
}
