import { requirementLines } from './requirement-lines.ts';

/** What an advert asks for, in its words and with its place; `nice` is what would only be welcome. */
export type PostingRequirement = { text: string; kind: 'must' | 'nice'; span: [start: number, end: number] };

const NICE =
  /\b(?:ideally|preferabl[ey]|preferred|an advantage|a plus|nice[- ]to[- ]have|desirable|a bonus)\b/i;

/** The requirements of an advert in its order. */
export function requirementsOf(posting: string): PostingRequirement[] {
  return requirementLines(posting).map((text) => {
    const start = posting.indexOf(text);
    return { text, kind: NICE.test(text) ? 'nice' : 'must', span: [start, start + text.length] };
  });
}
