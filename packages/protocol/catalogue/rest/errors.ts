import type { ErrorStyle } from '../operation.js';
import { integer, list, named, nullable, open, text, url } from '../schema.js';

const plain = named(
  'PlainErrorBody',
  open(
    { error: text('The status in words, such as `Unauthorized`.') },
    { message: text('More about it; with 403 the scopes of which the token needs one.') },
  ),
  'What an operation answers when it was refused before its content was looked at.',
);

const rest = named(
  'RestErrorBody',
  open({
    errors: list(
      named(
        'RestErrorItem',
        open(
          {
            type: text('The kind of error.'),
            code: text('What is wrong, as a word for programs.'),
            message: text('What is wrong, in words.'),
            url: text('Documentation of the error.'),
          },
          { attribute: nullable(text(), 'The field that is wrong, if it is one field.') },
        ),
        'One thing that is wrong with a request.',
      ),
      'Everything that is wrong.',
    ),
  }),
  'What most operations answer to content that they cannot take.',
);

export const spaceErrorItem = named(
  'SpaceErrorItem',
  open({
    detail: text('What is wrong, in words.'),
    status: text('The HTTP status.'),
    title: text('The kind of error.'),
    code: text('What is wrong, as a word for programs.'),
  }),
  'One thing that is wrong with a request.',
);

const space = named(
  'SpaceErrorBody',
  open({ errors: list(spaceErrorItem, 'Everything that is wrong.') }),
  'What the operations on numbers, queues and SIP answer to content that they cannot take.',
);

const compat = named(
  'CompatErrorBody',
  open({
    code: integer('Number of the error.'),
    message: text('What is wrong, in words.'),
    more_info: text('Documentation of the error.'),
    status: integer('The HTTP status.'),
  }),
  'What the compatibility API answers to a request that it refuses.',
);

/** What the tokens of the compatibility API answer with 422. */
export const compatValidation = named(
  'CompatValidationErrorBody',
  open(
    {},
    {
      type: text('The kind of error.'),
      code: text('What is wrong, as a word for programs.'),
      message: text('What is wrong, in words.'),
      attribute: text('The field that is wrong.'),
      url: url('Documentation of the error.'),
    },
  ),
  'What the tokens of the compatibility API answer to content that they cannot take.',
);

/** What recordings and streams of conferences answer with 422. */
export const compatSentences = named(
  'CompatErrorSentences',
  open({ errors: list(text(), 'Everything that is wrong, in words.') }),
  'What recordings and streams of conferences answer, over the compatibility API, to content that they cannot take.',
);

/** What a call to make is refused with. */
export const compatErrorList = named(
  'CompatErrorList',
  open(
    {},
    {
      errors: list(
        named(
          'CompatErrorItem',
          open(
            {},
            {
              code: text('Number of the error, as text.'),
              message: text('What is wrong, in words.'),
              more_info: text('Documentation of the error.'),
            },
          ),
          'One thing that is wrong with a call to make.',
        ),
        'Everything that is wrong.',
      ),
    },
  ),
  'What the compatibility API answers, with 400, to a call that it does not make.',
);

/** What an import of a number is refused with. */
export const compatImportError = named(
  'CompatImportErrorBody',
  open(
    {},
    {
      code: text('Number of the error, as text.'),
      message: text('What is wrong, in words.'),
      more_info: text('Documentation of the error.'),
      status: integer('The HTTP status.'),
    },
  ),
  'What the compatibility API answers to a number that it does not import.',
);

/** Every shape of an error's body. */
export const errorBodies = [
  plain,
  rest,
  space,
  compat,
  compatValidation,
  compatSentences,
  compatErrorList,
  compatImportError,
];

/** The shape of an error's body, by the operation's style and the status. */
export function errorBody(style: ErrorStyle, status: number) {
  if (style === 'compat') return compat;
  if (status !== 422) return plain;
  return style === 'space' ? space : rest;
}
