const COMBINING_MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const LETTERS_WITHOUT_PARTS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const WITHOUT_PARTS = /[ßøæœłđðþı]/g;

/**
 * Lower-case text without Latin accents ("Société Müller" → "societe muller"), for comparing, never for
 * showing. Marks of other scripts (Devanagari vowels, Japanese voicing) are letters there and stay.
 */
export function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(COMBINING_MARKS, '')
    .replace(WITHOUT_PARTS, (letter) => LETTERS_WITHOUT_PARTS[letter] ?? letter)
    .normalize('NFC');
}
