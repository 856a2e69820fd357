/** Some of a text, and where it begins. */
export type TextPart = { text: string; start: number };

const SENTENCE_END =
  /(?<=(?<!\b(?:e\.g|i\.e|etc|Co|St|Dr|Nr|ca|z\.B|inkl|bzw|approx|\p{Lu}))[.!?])\s+(?=["'(“]?[\p{Lu}\d])/u;

/** The sentences of a paragraph. */
export function sentencesOf(part: TextPart): TextPart[] {
  return clausesOf(part, SENTENCE_END);
}

/** The parts of a text between the places where a pattern fits. */
export function clausesOf({ text, start }: TextPart, border: RegExp): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(border.source, `${border.flags}g`))) {
    parts.push({ text: text.slice(from, match.index), start: start + from });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), start: start + from });
  return parts.filter((one) => one.text.trim() !== '');
}
