import type { Media } from '../../types.js';

/** The steps of a payment. */
export type PayStep =
  | 'payment-card-number'
  | 'expiration-date'
  | 'security-code'
  | 'postal-code'
  | 'payment-processing'
  | 'payment-completed'
  | 'payment-failed'
  | 'payment-canceled';

const phrases: Record<PayStep, string> = {
  'payment-card-number': 'Please enter the number of your card, and press pound.',
  'expiration-date': 'Please enter the month and the year in which it expires: two digits each.',
  'security-code': 'Please enter the security code of your card.',
  'postal-code': 'Please enter the postal code of your billing address, and press pound.',
  'payment-processing': 'One moment please, your payment is on its way.',
  'payment-completed': 'Your payment is complete. Thank you.',
  'payment-failed': 'Your payment has failed.',
  'payment-canceled': 'Your payment is canceled.',
};

/** A prompt of the document's own. */
export interface PayPrompt {
  for: string;
  actions: { type: string; phrase: string }[];
  attempts?: string;
  attempt?: string;
  card_type?: string;
  error_type?: string;
}

/** When a prompt is played. */
export interface PayMoment {
  step: PayStep;
  attempt: number;
  cardType: string;
  errorType: string;
}

/** What a phrase sounds like, or what a URL (or whatever the document takes for one) plays. */
export type PayMedia = (type: 'Say' | 'Play', phrase: string) => Media;

/** What the caller hears at a moment: the document's prompt that says most about it, or the usual one. */
export function promptAt(moment: PayMoment, prompts: readonly PayPrompt[], media: PayMedia): Media[] {
  const fitting = prompts
    .filter((prompt) => prompt.for === moment.step)
    .flatMap((prompt) => {
      const score = fits(prompt, moment);
      return score === undefined ? [] : [{ prompt, score }];
    })
    .sort((a, b) => b.score - a.score);
  const [best] = fitting;
  if (!best) return [media('Say', phrases[moment.step])];
  return best.prompt.actions.map(({ type, phrase }) => media(type.toLowerCase() === 'play' ? 'Play' : 'Say', phrase));
}

/** How many of a prompt's conditions hold; nothing when one does not. */
function fits(prompt: PayPrompt, { attempt, cardType, errorType }: PayMoment): number | undefined {
  const conditions: [string | undefined, string][] = [
    [prompt.attempts ?? prompt.attempt, String(attempt)],
    [prompt.card_type, cardType],
    [prompt.error_type, errorType],
  ];
  const set = conditions.filter(([wanted]) => wanted);
  return set.every(([wanted, value]) => wanted?.split(/\s+/).includes(value)) ? set.length : undefined;
}
