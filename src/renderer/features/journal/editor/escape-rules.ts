import type { Unsafe } from 'mdast-util-to-markdown';

/** Signs that mean something only in company, so that most of them can stand as they were typed. */
const OFTEN_PLAIN = /[*_[~`=(]/;

const IN_WORDS: Unsafe['inConstruct'] = 'phrasing';

const REFERENCE: Unsafe = {
  character: '&',
  after: '(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});',
  inConstruct: IN_WORDS,
};
const HEADING: Unsafe = { atBreak: true, character: '#', after: '#{0,5}(?:[ \t\r\n]|$)' };
const NUMBER: Unsafe = { atBreak: true, before: '\\d+', character: ')', after: '(?:[ \t\r\n]|$)' };
/** The second line of a table. */
const TABLE: readonly Unsafe[] = [
  { atBreak: true, character: '-', after: '[:|-]' },
  { atBreak: true, character: ':', after: '-' },
  { atBreak: true, character: '|' },
];

/** What has to be escaped in any case, from the library's list: the rules it has for prose are too many for a journal. */
export function sureRules(all: readonly Unsafe[]): Unsafe[] {
  return [...all.filter((rule) => !isNarrowed(rule)), REFERENCE, HEADING, NUMBER, ...TABLE];
}

/** The rules for text that is read back afterwards to see whether they were enough. */
export function lightRules(all: readonly Unsafe[]): Unsafe[] {
  const kept = all.filter(
    (rule) => !isNarrowed(rule) && !(isForWords(rule) && OFTEN_PLAIN.test(rule.character)),
  );
  return [...kept, REFERENCE, HEADING, NUMBER];
}

function isNarrowed({ character, atBreak, before, inConstruct }: Unsafe): boolean {
  if (atBreak) return character === '#' || (character === ')' && before !== undefined);
  return character === '&' && includesWords(inConstruct);
}

function isForWords({ atBreak, inConstruct, after }: Unsafe): boolean {
  return (atBreak === true && after === undefined) || includesWords(inConstruct);
}

function includesWords(constructs: Unsafe['inConstruct']): boolean {
  return constructs === IN_WORDS || (Array.isArray(constructs) && constructs.includes('phrasing'));
}
