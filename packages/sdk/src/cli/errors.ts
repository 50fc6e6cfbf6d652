/** Something that the user can put right: shown without a trace. The command ends with 1. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
