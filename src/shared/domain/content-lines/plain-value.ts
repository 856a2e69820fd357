/** Control characters but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]/g;
/** Signs that turn the direction of what follows: in a name they can make it read as another. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** All white space but a single space between words, which is most of it. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

/** A value of one line as a person may see it: no control or direction signs, white space as single spaces. */
export function plainLine(text: string, longest: number): string {
  return cut(
    text
      .replace(LINE_BREAK, ' ')
      .replace(CONTROLS, '')
      .replace(DIRECTION, '')
      .replace(UNEVEN_SPACE, ' ')
      .trim(),
    longest,
  );
}

/** A value of several lines: every line break `\n`, no control or direction signs, nothing blank at the ends. */
export function plainNote(text: string, longest: number): string {
  return cut(text.replace(LINE_BREAK, '\n').replace(CONTROLS, '').replace(DIRECTION, '').trim(), longest);
}

function cut(text: string, longest: number): string {
  const wellFormed = text.toWellFormed();
  if (wellFormed.length <= longest) return wellFormed;
  const end = /[\ud800-\udbff]/.test(wellFormed[longest - 1] ?? '') ? longest - 1 : longest;
  return wellFormed.slice(0, end).trim();
}
