// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

/** What an operation answers when it was refused before its content was looked at. */
export interface PlainErrorBody {
  /** The status in words, such as `Unauthorized`. */
  error: string;
  /** More about it; with 403 the scopes of which the token needs one. */
  message?: string | undefined;
}

/** What most operations answer to content that they cannot take. */
export interface RestErrorBody {
  /** Everything that is wrong. */
  errors: RestErrorItem[];
}

/** One thing that is wrong with a request. */
export interface RestErrorItem {
  /** The kind of error. */
  type: string;
  /** What is wrong, as a word for programs. */
  code: string;
  /** What is wrong, in words. */
  message: string;
  /** Documentation of the error. */
  url: string;
  /** The field that is wrong, if it is one field. */
  attribute?: string | null | undefined;
}

/** What the operations on numbers, queues and SIP answer to content that they cannot take. */
export interface SpaceErrorBody {
  /** Everything that is wrong. */
  errors: SpaceErrorItem[];
}

/** One thing that is wrong with a request. */
export interface SpaceErrorItem {
  /** What is wrong, in words. */
  detail: string;
  /** The HTTP status. */
  status: string;
  /** The kind of error. */
  title: string;
  /** What is wrong, as a word for programs. */
  code: string;
}

/** What the compatibility API answers to a request that it refuses. */
export interface CompatErrorBody {
  /** Number of the error. */
  code: number;
  /** What is wrong, in words. */
  message: string;
  /** Documentation of the error. */
  more_info: string;
  /** The HTTP status. */
  status: number;
}

/** What the tokens of the compatibility API answer to content that they cannot take. */
export interface CompatValidationErrorBody {
  /** The kind of error. */
  type?: string | undefined;
  /** What is wrong, as a word for programs. */
  code?: string | undefined;
  /** What is wrong, in words. */
  message?: string | undefined;
  /** The field that is wrong. */
  attribute?: string | undefined;
  /** Documentation of the error. */
  url?: string | undefined;
}

/** What recordings and streams of conferences answer, over the compatibility API, to content that they cannot take. */
export interface CompatErrorSentences {
  /** Everything that is wrong, in words. */
  errors: string[];
}

/** What the compatibility API answers, with 400, to a call that it does not make. */
export interface CompatErrorList {
  /** Everything that is wrong. */
  errors?: CompatErrorItem[] | undefined;
}

/** One thing that is wrong with a call to make. */
export interface CompatErrorItem {
  /** Number of the error, as text. */
  code?: string | undefined;
  /** What is wrong, in words. */
  message?: string | undefined;
  /** Documentation of the error. */
  more_info?: string | undefined;
}

/** What the compatibility API answers to a number that it does not import. */
export interface CompatImportErrorBody {
  /** Number of the error, as text. */
  code?: string | undefined;
  /** What is wrong, in words. */
  message?: string | undefined;
  /** Documentation of the error. */
  more_info?: string | undefined;
  /** The HTTP status. */
  status?: number | undefined;
}
