const BLANK_WORDS = new Set([
  '',
  'null',
  'nil',
  'none',
  'nan',
  'undefined',
  'n/a',
  '#n/a',
  'na',
  'n.a.',
  'k.a.',
  'k. a.',
  'keine angabe',
  'non renseigné',
]);

/** Tells whether a cell says nothing: empty, dashes, or the words programs write for a missing value. */
export function isBlankValue(value: string): boolean {
  if (value.length > 200) return value.trim() === '';
  const text = value.trim().toLowerCase().normalize('NFC');
  return BLANK_WORDS.has(text) || /^[-–—_.\s]+$/u.test(text);
}
