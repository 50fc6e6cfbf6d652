/** Characters of the GSM alphabet, and those of its extension, which count twice. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '\f^{}\\[~]|€';

/** How many parts a text takes: 160 characters of the GSM alphabet or 70 others, less where parts are joined. */
export function segmentsOf(text: string): number {
  const characters = [...text];
  const plain = characters.every((character) => basic.includes(character) || extended.includes(character));
  const length = plain
    ? characters.reduce((sum, character) => sum + (extended.includes(character) ? 2 : 1), 0)
    : text.length;
  const [alone, joined] = plain ? [160, 153] : [70, 67];
  return length <= alone ? 1 : Math.ceil(length / joined);
}
