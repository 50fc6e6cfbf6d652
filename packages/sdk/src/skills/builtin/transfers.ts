/** Where calls may be transferred to, by a pattern. */
export interface TransferConfig {
  url?: string;
  address?: string;
  message?: string;
  return_message?: string;
  post_process?: boolean;
  final?: boolean;
  from_addr?: string;
}

/** Where calls may be transferred to, by a name. */
export interface TransferPattern {
  name: string;
  destination: string;
  description?: string;
  message?: string;
  returnMessage?: string;
  postProcess?: boolean;
  final?: boolean;
  fromAddr?: string;
}

/** A destination, and what leads to it. */
export interface Destination {
  readonly matches: (wanted: string) => boolean;
  /** How prompts call it. */
  readonly label: string;
  /** What it is asked for by; `undefined` for one with a pattern. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Words that callers may say for it. */
  readonly words: readonly string[];
  /** URL, number or SIP address. */
  readonly to: string;
  readonly message: string;
  readonly returnMessage: string;
  readonly postProcess: boolean;
  readonly final: boolean;
  readonly from: string | undefined;
}

const defaultReturn = 'The transfer is over. Ask whether there is anything else.';

/** The destinations of a configuration, patterns first; or what is wrong with it. */
export function destinationsOf(
  transfers: Readonly<Record<string, TransferConfig>>,
  patterns: readonly TransferPattern[],
): { destinations: readonly Destination[]; problem?: string } {
  const destinations: Destination[] = [];
  for (const [pattern, config] of Object.entries(transfers)) {
    const { url, address, message, return_message, post_process = true, final = true, from_addr } = config;
    if ((url === undefined) === (address === undefined))
      return { destinations: [], problem: `transfers[${JSON.stringify(pattern)}] takes either url or address.` };
    const expression = expressionOf(pattern);
    if (!expression) return { destinations: [], problem: `${JSON.stringify(pattern)} in transfers is no pattern.` };
    destinations.push({
      matches: (wanted) => expression.test(wanted),
      label: pattern,
      name: undefined,
      description: undefined,
      words: wordsOf(pattern),
      to: (url ?? address) as string,
      message: message ?? 'Tell the caller that the call is transferred now.',
      returnMessage: return_message ?? defaultReturn,
      postProcess: post_process,
      final,
      from: from_addr,
    });
  }
  for (const {
    name,
    destination,
    description,
    message,
    returnMessage,
    postProcess = true,
    final = true,
    fromAddr,
  } of patterns)
    destinations.push({
      matches: (wanted) => wanted.toLowerCase() === name.toLowerCase(),
      label: name,
      name,
      description,
      words: [name.toLowerCase()],
      to: destination,
      message: message ?? `Tell the caller that the call is transferred to ${description ?? name} now.`,
      returnMessage: returnMessage ?? defaultReturn,
      postProcess,
      final,
      from: fromAddr,
    });
  return { destinations };
}

/** The first destination that what is wanted leads to. */
export const matching = (destinations: readonly Destination[], wanted: string): Destination | undefined =>
  destinations.find(({ matches }) => matches(wanted.slice(0, 200)));

/** A pattern: `/text/flags`, or text, which counts without regard to case. */
function expressionOf(pattern: string): RegExp | undefined {
  const [, inner = pattern, flags = 'i'] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  try {
    return new RegExp(inner, flags.replace(/[gy]/g, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const wordsOf = (pattern: string) =>
  pattern
    .replace(/^\/|\/[a-z]*$/g, '')
    .split('|')
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^\p{L}\p{N} '-]/gu, '')
        .trim(),
    )
    .filter((word) => word !== '');
