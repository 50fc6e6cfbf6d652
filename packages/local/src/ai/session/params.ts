import type { AiParams } from '@signalwire/protocol/swml';

/** Reads `params`, where numbers and booleans may be texts (variables have become text by then). */
export class Params {
  readonly #values: Record<string, unknown>;
  readonly #problem: (message: string) => void;

  constructor(values: Record<string, unknown>, problem: (message: string) => void) {
    this.#values = values;
    this.#problem = problem;
  }

  text(key: keyof AiParams): string | undefined {
    const value = this.#values[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    this.#problem(`params.${key} must be text; ${JSON.stringify(value)} is ignored.`);
    return undefined;
  }

  number(key: keyof AiParams): number | undefined;
  number(key: keyof AiParams, otherwise: number): number;
  number(key: keyof AiParams, otherwise?: number): number | undefined {
    const value = this.#values[key];
    if (value === undefined || value === null || value === '') return otherwise;
    const number = Number(value);
    if (typeof value !== 'boolean' && Number.isFinite(number)) return number;
    this.#problem(`params.${key} must be a number; ${JSON.stringify(value)} is ignored.`);
    return otherwise;
  }

  flag(key: keyof AiParams, otherwise: boolean): boolean {
    const value = this.#values[key];
    return value === undefined || value === null || value === '' ? otherwise : truthy(value);
  }

  raw(key: keyof AiParams): unknown {
    return this.#values[key];
  }
}

/** Booleans as documents and answers write them: `true`, `"true"`, `1`, `"yes"`. */
export function truthy(value: unknown): boolean {
  if (typeof value === 'string') return /^(true|yes|on|1)$/i.test(value.trim());
  return value === true || (typeof value === 'number' && value !== 0);
}

/** `1h30m`, `90s`: in milliseconds; `undefined` when it is none. */
export function durationMs(text: string): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim());
  if (!match || match[0] === '') return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
