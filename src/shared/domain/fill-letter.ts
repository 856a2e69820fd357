const LETTER_FIELDS = ['company', 'role', 'name', 'place', 'date'] as const;
/** What can be filled in from an application; `name` is the person the letter is to. */
export type LetterFacts = Record<(typeof LETTER_FIELDS)[number], string>;

const FIELD = /\{([\p{L}\p{N}][\p{L}\p{N} _-]{0,40})\}/gu;
const BLANK = /\[([\p{L}\p{N}][\p{L}\p{N} _-]{0,40})\]/gu;

/** Fills the fields of a template, `{company}`. What is not known becomes a blank in brackets, `[place]`, to fill by hand. */
export function fillLetter(template: string, facts: LetterFacts): string {
  return template.replace(FIELD, (_, written: string) => {
    const field = LETTER_FIELDS.find((name) => name === written.trim().toLowerCase());
    const known = field === undefined ? '' : facts[field].trim();
    return known === '' ? `[${written.trim()}]` : known;
  });
}

/** The blanks that are still in a letter, each once, in their order. */
export function blanksOf(letter: string): string[] {
  return [...new Set([...letter.matchAll(BLANK)].map((found) => found[1] ?? ''))];
}
