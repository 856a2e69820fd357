import { type Sentence, tokenAt } from './sentences.ts';

/** Names of word lists that patterns use as `{name}`. */
export type WordLists = Readonly<Record<string, string>>;

/** Where a pattern was found: tokens from `from` up to and including `to`. */
export type Found = { from: number; to: number };

const GAPS: Record<string, string> = { '~': '(?:[^ ;]+ ){0,3}?', '~~': '(?:[^ ;]+ ){0,7}?' };

/**
 * One expression for several patterns. A pattern is words between spaces: `a|b` inside parentheses is a choice,
 * `*` any ending, `?` behind a word or group makes it optional, `~` is a gap of up to three words and `~~` of
 * up to seven, never across a colon or semicolon. Gaps are bounded, so the time stays linear.
 */
export function compileCues(patterns: readonly string[], lists: WordLists = {}): RegExp {
  return new RegExp(` (?:${patterns.map((pattern) => compile(withLists(pattern, lists))).join('|')})`, 'g');
}

function withLists(pattern: string, lists: WordLists): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const words = lists[name];
    if (words === undefined) throw new Error(`no word list is called ${name}`);
    return `(${withLists(words, lists)})`;
  });
}

function compile(pattern: string): string {
  return splitOutsideGroups(pattern)
    .map((element) => {
      const gap = GAPS[element];
      if (gap) return gap;
      const isOptional = element.endsWith('?');
      const isLookahead = /^\(\?!.*\)$/.test(element);
      const words = (isOptional ? element.slice(0, -1) : element)
        .replace(/ \(([^()]*)\)\?(?=[|)])/g, '(?: (?:$1))?')
        .replace(/\(([^()]*)\)\? /g, '(?:(?:$1) )?')
        .replaceAll('*', '[^ ]*')
        .replace(/\((?!\?)/g, '(?:')
        .replace(/(?<= )~~? /g, (name) => GAPS[name.trim()] ?? '');
      return isLookahead ? words : `(?:${words} )${isOptional ? '?' : ''}`;
    })
    .join('');
}

function splitOutsideGroups(pattern: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let element = '';
  for (const character of `${pattern} `) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ' ' && depth === 0) {
      if (element) elements.push(element);
      element = '';
    } else element += character;
  }
  return elements;
}

/**
 * The places of a sentence where an expression of `compileCues` is found and `accepts` agrees, without overlaps, in
 * order.
 */
export function findCues(
  expression: RegExp,
  sentence: Sentence,
  accepts: (found: Found) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(sentence.line); match; match = expression.exec(sentence.line)) {
    const last = match.index + match[0].length - 2;
    const place = { from: tokenAt(sentence, match.index + 1), to: tokenAt(sentence, last) };
    const isAccepted = accepts(place);
    if (isAccepted) found.push(place);
    // The closing space of one match is the opening space of the next.
    expression.lastIndex = match.index + (isAccepted ? match[0].length - 1 : 1);
  }
  return found;
}
