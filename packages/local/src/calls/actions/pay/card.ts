/** Cards, by how their numbers begin, and how many digits their numbers and security codes have. */
const cards: readonly { type: string; begins: RegExp; digits: readonly number[]; code: number }[] = [
  { type: 'visa', begins: /^4/, digits: [13, 16, 19], code: 3 },
  { type: 'mastercard', begins: /^(5[1-5]|2(2[2-9]|[3-6]|7[01]|720))/, digits: [16], code: 3 },
  { type: 'amex', begins: /^3[47]/, digits: [15], code: 4 },
  { type: 'discover', begins: /^(6011|64[4-9]|65)/, digits: [16, 19], code: 3 },
  { type: 'jcb', begins: /^35/, digits: [16, 19], code: 3 },
  { type: 'diners-club', begins: /^3(0[0-5]|[68])/, digits: [14, 16, 19], code: 3 },
  { type: 'maestro', begins: /^(5[06-9]|6)/, digits: [12, 13, 14, 15, 16, 17, 18, 19], code: 3 },
];

/** The kind of card that a number belongs to; nothing when it is no card's number. */
export function cardType(number: string): string | undefined {
  if (!checksOut(number)) return undefined;
  return cards.find(({ begins, digits }) => begins.test(number) && digits.includes(number.length))?.type;
}

/** Digits of a card's security code. */
export const codeLength = (type: string): number => cards.find((card) => card.type === type)?.code ?? 3;

/** The check digit is right (Luhn). */
function checksOut(number: string): boolean {
  if (!/^\d+$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Whether `MMYY` is a month that has not passed. */
export function isValidDate(date: string, now: number): boolean {
  const [, month = '', year = ''] = /^(\d\d)(\d\d)$/.exec(date) ?? [];
  const number = Number(month);
  if (!(number >= 1 && number <= 12)) return false;
  // A card is valid to the end of its month.
  return Date.UTC(2000 + Number(year), number) > now;
}

/** A number with all but its last four digits hidden. */
export const maskedNumber = (number: string): string => number.slice(-4).padStart(number.length, '*');
