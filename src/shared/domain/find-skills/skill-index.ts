import { stemWord } from './fold-word.ts';
import type { Guard, ListedSkill } from './listed-skill.ts';
import { readWords, type TextWord } from './read-words.ts';

const ARTICLE =
  /^(?:the|an?|of|your|our|small|large|big|busy|der|die|das|den|dem|la|le|l|les|un|une|des|de|d|du)$/;

/** Articles and halves of divided words that may stand in a name on top of its own words. */
const MOST_EXTRA = 3;

/** One way to name a skill. `spelled` is set where only that spelling counts, `guard` where it needs a sign beside it; the first in `order` wins. */
type Name = { skill: string; order: number; words: number; spelled: string | null; guard: Guard | null };

/** All names, by their words written as one; `longest` is the most words a name has. */
export type SkillIndex = { names: Map<string, Name[]>; longest: number };

/** Words of a text that name a skill: from the word at `from` up to, not including, `to`. */
export type Mention = { skill: string; guard: Guard | null; from: number; to: number; isWording?: true };

/** Makes the names of skills quick to look up; they win over those of `base`, which stays as it is. */
export function indexSkills(skills: readonly ListedSkill[], base?: SkillIndex): SkillIndex {
  const index: SkillIndex = { names: new Map(base?.names), longest: base?.longest ?? 1 };
  const first = base ? -skills.length : 0;
  for (const [at, { skill, names, guarded = '', guard = null }] of skills.entries()) {
    const order = first + at;
    for (const name of apart(names)) {
      add(index, name, { skill, order, spelled: /^\p{Lu}\p{L}?$/u.test(name) ? name : null, guard: null });
    }
    for (const name of apart(guarded)) {
      add(index, name, { skill, order, spelled: guard === 'asked' ? null : name, guard });
    }
  }
  return index;
}

function apart(names: string): string[] {
  return names.split(',').flatMap((name) => name.trim() || []);
}

function add(index: SkillIndex, written: string, name: Omit<Name, 'words'>) {
  const all = readWords(written);
  const words = all.filter(({ folded }) => all.length === 1 || !ARTICLE.test(folded));
  const key = words.map(({ folded }) => (words.length > 1 ? stemWord(folded) : folded)).join('');
  if (key === '') return;
  const known = index.names.get(key) ?? [];
  index.names.set(key, [...known, { ...name, words: words.length }]);
  index.longest = Math.max(index.longest, words.length);
}

/** The mentions in a text, the longest first where several begin at one word, none of them overlapping. */
export function findMentions({ names, longest }: SkillIndex, words: readonly TextWord[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestAt(names, longest, words, at);
    mentions.push(...found);
    at = Math.max(at + 1, found[0]?.to ?? 0);
  }
  return mentions;
}

function longestAt(
  names: SkillIndex['names'],
  longest: number,
  words: readonly TextWord[],
  from: number,
): Mention[] {
  let best: Mention[] = [];
  let written = '';
  let key = '';
  let count = 1;
  let lastPart = 0;
  for (let to = from; to < Math.min(words.length, from + longest + MOST_EXTRA) && count <= longest; to += 1) {
    const word = words[to];
    if (!word) break;
    const isPartOfName =
      word.gap === 'space' || word.gap === 'glue' || word.gap === 'broken' || isSlash(words, to);
    if (to > from && !isPartOfName) break;
    if (to > from && word.gap !== 'broken' && ARTICLE.test(word.folded)) continue;
    if (to > from && word.gap !== 'broken') count += 1;
    written = word.gap === 'broken' ? written + word.folded : word.folded;
    if (to === from || word.gap === 'broken') key = key.slice(0, lastPart) + stemWord(written);
    else {
      lastPart = key.length;
      key += stemWord(written);
    }
    // "no SQL" is not the database and "sales force" not the software: only a name of several words may be taken apart.
    const single = count === 1 ? namesOf(names, written).filter((name) => name.words === 1) : [];
    const several = (names.get(key) ?? []).filter((name) => name.words > 1 && count <= name.words);
    const fitting = [...several, ...single]
      .filter(({ spelled }) => spelled === null || isSpelled(spelled, words, from, to))
      .sort((one, other) => one.order - other.order);
    if (fitting.length > 0)
      best = distinct(fitting.map(({ skill, guard }) => ({ skill, guard, from, to: to + 1 })));
  }
  return best;
}

/** A long German word may end in one more syllable: "Kassensystemen". */
function namesOf(names: SkillIndex['names'], word: string): Name[] {
  const known = names.get(word);
  if (known || word.length < 9) return known ?? [];
  return names.get(word.replace(/(?:en|e|n)$/, '')) ?? [];
}

function isSlash(words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return before !== undefined && word !== undefined && word.gap === 'list' && word.start - before.end === 1;
}

function isSpelled(spelled: string, words: readonly TextWord[], from: number, to: number): boolean {
  const written = words
    .slice(from, to + 1)
    .map((word) => word.written)
    .join(' ');
  return written === spelled || (spelled.length > 2 && written === spelled.toUpperCase());
}

function distinct(mentions: readonly Mention[]): Mention[] {
  // A name that needs no sign beside it decides.
  const free = mentions.find(({ guard }) => guard === null);
  const one = free ?? mentions[0];
  return one ? [one] : [];
}
