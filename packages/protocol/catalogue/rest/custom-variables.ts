import Type from 'typebox';

/** A pattern for a word in upper or lower case; validators compile patterns without flags. */
const anyCase = (word: string) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const reservedPrefixes = ['signalwire_', 'sw_', 'rtc_', 'internal_'];

/** Variables that a user hangs on a call or a message. */
export const customVariables = (what: string) =>
  Type.Unsafe<Record<string, string>>({
    type: 'object',
    maxProperties: 20,
    propertyNames: { pattern: `^(?!${reservedPrefixes.map(anyCase).join('|')})[A-Za-z_][A-Za-z0-9_]*$` },
    additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
    description: `${what}: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with \`signalwire_\`, \`sw_\`, \`rtc_\` or \`internal_\`.`,
  });
