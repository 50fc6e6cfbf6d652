import { clock12 } from './times.js';
import { capitalized, enumerated, lowered, spelledOut } from './words.js';

/** What a value is about, and so how it is asked for, understood and said. */
export type SlotKind =
  | 'enum'
  | 'boolean'
  | 'number'
  | 'date'
  | 'time'
  | 'datetime'
  | 'weekday'
  | 'name'
  | 'phone'
  | 'email'
  | 'code'
  | 'place'
  | 'query'
  | 'text'
  | 'list';

/** Something to find out from the caller: an argument of a tool, or what a step wants to know. */
export interface Slot {
  name: string;
  kind: SlotKind;
  description: string;
  required: boolean;
  schema: Record<string, unknown>;
}

/** The arguments of a tool, required ones first. */
export function slotsOf(parameters: Record<string, unknown>): Slot[] {
  const properties = (parameters['properties'] ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const required = (parameters['required'] ?? []) as string[];
  const slots = Object.entries(properties).map(([name, schema = {}]) => ({
    name,
    schema,
    kind: kindOf(name, schema),
    description: typeof schema['description'] === 'string' ? schema['description'] : '',
    required: required.includes(name),
  }));
  return slots.sort((a, b) => Number(b.required) - Number(a.required));
}

export function kindOf(name: string, schema: Record<string, unknown>): SlotKind {
  const type = [schema['type']].flat().find((one) => one !== 'null');
  if (Array.isArray(schema['enum'])) return 'enum';
  if (type === 'boolean') return 'boolean';
  if (type === 'array') return 'list';
  const words = spelledOut(name);
  const about = `${words} ${String(schema['description'] ?? '').toLowerCase()}`;
  if (type === 'integer' || type === 'number') return 'number';
  const format = schema['format'];
  if (format === 'date-time') return 'datetime';
  if (format === 'date' || format === 'time' || format === 'email') return format;
  if (/\bemail\b|e-mail/.test(words)) return 'email';
  if (/\b(phone|mobile|telephone|cell|callback)\b/.test(words) || /\b(phone|callback) number\b/.test(about))
    return 'phone';
  if (/\bdate ?time\b|\bdate and time\b/.test(about)) return 'datetime';
  if (/\bdate\b/.test(words) || /yyyy-mm-dd|\bdate\b/.test(about)) return 'date';
  if (/\b(day|weekday)\b/.test(words)) return 'weekday';
  if (/\btime\b/.test(words) || /hh:mm/.test(about)) return 'time';
  if (/\b(number|id|code|zip|postcode|reference|ref|sku|pin|account|extension)\b/.test(words)) return 'code';
  if (
    /\b(name|who)\b/.test(words) &&
    !/\b(product|company|business|file|item|city|street|service|model|brand)\b/.test(words)
  )
    return 'name';
  if (/\b(city|town|location|place|country|region|destination|origin)\b/.test(words)) return 'place';
  if (/\b(query|question|search|keywords?|q|prompt)\b/.test(words)) return 'query';
  return 'text';
}

/** What a slot is called when it is talked about. */
export function nounOf({ name, kind }: Pick<Slot, 'name' | 'kind'>): string {
  const words = spelledOut(name).replace(
    /^(customer|caller|client|user|contact|guest|preferred|desired|requested)s? /,
    '',
  );
  if (kind === 'phone' && words === 'phone') return 'phone number';
  if (kind === 'email' && words === 'email') return 'email address';
  if (/\bid$/.test(words)) return words.replace(/\bid$/, 'ID');
  return words;
}

/** How to ask for a slot. */
export function questionFor(slot: Slot): string {
  const { kind, description, schema } = slot;
  if (description.trim().endsWith('?')) return description.trim();
  const noun = nounOf(slot);
  switch (kind) {
    case 'date':
      return `What ${/date|day/.test(noun) ? noun : `date for the ${noun}`} would you like?`;
    case 'weekday':
      return 'Which day do you mean?';
    case 'time':
      return `What ${noun} would you like?`;
    case 'datetime':
      return 'What date and time would you like?';
    case 'name':
      return /^(full )?name$/.test(noun) ? `May I have your ${noun}, please?` : `What is the ${noun}?`;
    case 'phone':
      return `What is the best ${noun} to reach you?`;
    case 'email':
      return `What is your ${noun}?`;
    case 'enum':
      return `Which ${noun} would you like: ${choices(schema)}?`;
    case 'boolean':
      return yesNoQuestion(description || noun);
    case 'number':
      return /\b(party size|size|quantity|count|guests|people|seats|number of (.+))\b/.test(
        `${noun} ${description.toLowerCase()}`,
      )
        ? `How many${countNoun(noun, description)}?`
        : `What is the ${noun}?`;
    case 'code':
      return `What is your ${noun}?`;
    case 'place':
      return `Which ${noun} do you mean?`;
    case 'list':
      return `Which ${noun} would you like?`;
    case 'text':
      if (/\breason\b/.test(noun)) return 'What are you calling about?';
      return description ? `Could you tell me ${thing(description)}?` : `What is the ${noun}?`;
    default:
      return description ? `Could you tell me ${thing(description)}?` : `What is the ${noun}?`;
  }
}

function choices(schema: Record<string, unknown>): string {
  const values = (schema['enum'] as unknown[]).filter((value) => value !== null).map((value) => spoken(String(value)));
  return enumerated(values.slice(0, 8), 'or');
}

function countNoun(noun: string, description: string): string {
  const counted =
    /\b(?:number|count|quantity) of (?:the )?([\w ]+)/i.exec(description) ?? /\bnumber of (\w+)/.exec(noun);
  if (counted) return ` ${(counted[1] as string).trim().split(' ').slice(0, 2).join(' ')}`;
  if (/party|guest|people/.test(noun)) return ' people';
  return /s$/.test(noun) ? ` ${noun}` : ' do you need';
}

function yesNoQuestion(description: string): string {
  const plain = lowered(description.trim().replace(/[.?]+$/, ''));
  const wants =
    /^(?:whether|if|true if|true when) (?:the )?(?:caller|customer|user|client|guest|they|person) (?:wants|would like|needs) (.*)$/.exec(
      plain,
    );
  if (wants) return `Would you like ${wants[1]}?`;
  const has =
    /^(?:whether|if|true if|true when) (?:the )?(?:caller|customer|user|client|guest|they|person) (has|have|is|are|was|did|does) (.*)$/.exec(
      plain,
    );
  if (has) return has[1] === 'is' || has[1] === 'are' ? `Are you ${has[2]}?` : `Do you have ${has[2]}?`;
  return `${capitalized(plain.replace(/^whether (to )?/, ''))}: yes or no?`;
}

/** A description as something that one can ask for: "The customer's street" becomes "your street". */
function thing(description: string): string {
  const first = description.split(/[.;(]|, e\.g|, such as| in the form| as an? /)[0] as string;
  const noun = lowered(first.trim());
  const named =
    /^(the|a|an|your|what|which|how|why|when|where|whether|if|any)\b|^(the )?(caller|customer|user|client|guest)'s/i.test(
      noun,
    )
      ? noun
      : `the ${noun}`;
  return named
    .replaceAll(/\b(the )?(caller|customer|user|client|guest)'s\b/gi, 'your')
    .replaceAll(/\bof the (caller|customer|user|client|guest)\b/gi, 'of yours')
    .replaceAll(/\bthe (caller|customer|user|client|guest) (wants|needs|has|is)\b/gi, (_, _who, verb: string) =>
      verb === 'is' ? 'you are' : verb === 'has' ? 'you have' : `you ${verb.replace(/s$/, '')}`,
    );
}

/** How to ask again when the answer was not understood. */
export function hintFor({ kind, schema }: Slot): string {
  switch (kind) {
    case 'date':
      return 'For example, tomorrow, or the 27th of November.';
    case 'time':
      return 'For example, half past ten, or 3 PM.';
    case 'phone':
      return 'You can also say "this number".';
    case 'enum':
      return `It can be ${choices(schema)}.`;
    case 'number':
    case 'code':
      return 'You can say it digit by digit.';
    default:
      return '';
  }
}

const spoken = (value: string) => {
  const words = value.replaceAll('_', ' ');
  return weekdayNames.includes(capitalized(words)) || monthNames.includes(capitalized(words))
    ? capitalized(words)
    : words;
};

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Writes dates, times and numbers of a text as they are said. */
export function speakable(text: string): string {
  return text
    .replaceAll(
      /\b(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/g,
      (whole, y, m, d, hh, mm) => {
        const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
        const month = monthNames[Number(m) - 1];
        if (!month || Number.isNaN(date.getTime())) return whole as string;
        const day = `${weekdayNames[date.getUTCDay()]}, ${month} ${Number(d)}`;
        return hh === undefined ? day : `${day} at ${clock12({ hour: Number(hh), minute: Number(mm) })}`;
      },
    )
    .replaceAll(/\b([01]?\d|2[0-3]):([0-5]\d)\b(?!\s*[ap]\.?m)(?::[0-5]\d)?/gi, (_, hour, minute) =>
      clock12({ hour: Number(hour), minute: Number(minute) }),
    )
    .replaceAll(/\b[a-z]+(?:_[a-z]+)+\b/g, (name) => name.replaceAll('_', ' '));
}

/** A value of a slot as it is read back. */
export function sayValue(slot: Pick<Slot, 'kind'>, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return enumerated(
      value.map((item) => spelledOut(String(item))),
      'and',
    );
  const text = String(value);
  switch (slot.kind) {
    case 'date':
    case 'datetime':
    case 'time':
      return speakable(text);
    case 'enum':
      return spoken(text);
    case 'phone':
      return text.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
    default:
      return text;
  }
}
