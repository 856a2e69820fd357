import { type Sentence, tokenAt } from './sentences.ts';

/** Names of word lists that patterns use as `{name}`. */
export type WordLists = Readonly<Record<string, string>>;

/** A pattern found in a sentence, in the tokens from `from` up to and including `to`. */
export type Found<Value> = { value: Value; from: number; to: number };

type Cue<Value> = { value: Value; expression: RegExp };

/** Patterns by the words they can begin with, so that few of them are tried at each word. */
export type CueIndex<Value> = {
  byWord: Map<string, Cue<Value>[]>;
  byBeginning: Map<string, Cue<Value>[]>;
  anywhere: Cue<Value>[];
};

/** What stands behind these is another matter: "your CV is impressive, but your SQL …". */
const CONTRAST = 'but |however |although |though |whilst |mais |cependant |toutefois |aber |jedoch |sondern ';
const GAP_WORD = `(?!${CONTRAST})[^ ;]+ `;
const GAPS: Record<string, string> = { '~': `(?:${GAP_WORD}){0,3}?`, '~~': `(?:${GAP_WORD}){0,7}?` };
const LONGEST_BEGINNING = 14;

/**
 * Makes patterns ready. A pattern is words between spaces: `(a|b)` is a choice, `*` stands for any letters, `?` behind
 * a word or group makes it optional, `~` is a gap of up to three words and `~~` of up to seven, never across a colon,
 * a semicolon or a word like "but". Gaps are bounded, so the time stays linear.
 */
export function indexCues<Value>(
  cues: readonly { value: Value; patterns: readonly string[] }[],
  lists: WordLists = {},
): CueIndex<Value> {
  const index: CueIndex<Value> = { byWord: new Map(), byBeginning: new Map(), anywhere: [] };
  addCues(index, cues, lists);
  return index;
}

/** Adds further patterns, with word lists of their own, to an index. */
export function addCues<Value>(
  index: CueIndex<Value>,
  cues: readonly { value: Value; patterns: readonly string[] }[],
  lists: WordLists,
) {
  for (const { value, patterns } of cues) {
    for (const pattern of patterns) {
      const elements = splitOutside(withLists(pattern, lists), ' ');
      const cue = { value, expression: new RegExp(elements.map(compile).join(''), 'y') };
      for (const word of new Set(firstWords(elements))) {
        const star = word.indexOf('*');
        if (star < 0) put(index.byWord, word, cue);
        else if (star > 0) put(index.byBeginning, word.slice(0, Math.min(star, LONGEST_BEGINNING)), cue);
        else index.anywhere.push(cue);
      }
    }
  }
}

/** Everything of an index that a sentence contains, in the order of the words. */
export function findCues<Value>(index: CueIndex<Value>, sentence: Sentence): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const [from, { word }] of sentence.tokens.entries()) {
    for (const { value, expression } of candidates(index, word)) {
      expression.lastIndex = sentence.offsets[from] ?? 0;
      const match = expression.exec(sentence.line);
      if (match) found.push({ value, from, to: tokenAt(sentence, expression.lastIndex - 2) });
    }
  }
  return found;
}

function* candidates<Value>(index: CueIndex<Value>, word: string): Generator<Cue<Value>> {
  yield* index.byWord.get(word) ?? [];
  for (let length = 1; length <= Math.min(word.length, LONGEST_BEGINNING); length += 1) {
    const cues = index.byBeginning.get(word.slice(0, length));
    if (cues) yield* cues;
  }
  yield* index.anywhere;
}

function put<Value>(map: Map<string, Cue<Value>[]>, key: string, cue: Cue<Value>) {
  const cues = map.get(key);
  if (cues) cues.push(cue);
  else map.set(key, [cue]);
}

function withLists(pattern: string, lists: WordLists): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const words = lists[name];
    if (words === undefined) throw new Error(`no word list is called ${name}`);
    return `(${withLists(words, lists)})`;
  });
}

function compile(element: string): string {
  const gap = GAPS[element];
  if (gap) return gap;
  const isOptional = element.endsWith('?');
  const words = (isOptional ? element.slice(0, -1) : element)
    .replace(/ \(([^()]*)\)\?(?=[|)])/g, '(?: (?:$1))?')
    .replace(/\(([^()]*)\)\? /g, '(?:(?:$1) )?')
    .replaceAll('*', '[^ ]*')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/(?<= )~~? /g, (name) => GAPS[name.trim()] ?? '');
  return isLookahead(element) ? words : `(?:${words} )${isOptional ? '?' : ''}`;
}

/** The words, or beginnings of words ending in `*`, with which a pattern can begin; `*` alone is any word. */
function firstWords(elements: readonly string[]): string[] {
  const [first, ...rest] = elements;
  if (first === undefined || first in GAPS || first.startsWith('(?')) return ['*'];
  const isOptional = first.endsWith('?');
  const words = firstWordsOf(isOptional ? first.slice(0, -1) : first);
  return isOptional ? [...words, ...firstWords(rest)] : words;
}

function firstWordsOf(element: string): string[] {
  if (!element.startsWith('(')) return /[[(]/.test(element) ? ['*'] : [element];
  if (element.startsWith('(?') || !element.endsWith(')')) return ['*'];
  return splitOutside(element.slice(1, -1), '|').flatMap((choice) => firstWords(splitOutside(choice, ' ')));
}

function isLookahead(element: string): boolean {
  return /^\(\?!.*\)$/.test(element);
}

/** Parts of a pattern between separators that stand in no parentheses. */
function splitOutside(pattern: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of pattern + separator) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) {
      if (part !== '') parts.push(part);
      part = '';
    } else part += character;
  }
  return parts;
}
