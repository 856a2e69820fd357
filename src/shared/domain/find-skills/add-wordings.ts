import type { TextWord } from './read-words.ts';
import type { Mention } from './skill-index.ts';
import { findWordings, type SaidSkill, type WordingIndex } from './wording.ts';

/** Adds what is said in a wording to the names found in a text; a name keeps its words, and no two overlap. */
export function addWordings(
  named: readonly Mention[],
  index: WordingIndex,
  words: readonly TextWord[],
): Mention[] {
  const skillsAt = new Map<number, string>();
  const guardedAt = new Map<number, Mention>();
  for (const mention of named) {
    const { skill, from, to, guard } = mention;
    if (guard !== null) guardedAt.set(from, mention);
    for (let at = from; at < to; at += 1) skillsAt.set(at, guard === null ? skill : '');
  }
  const sure = new Set<Mention>();
  const added: Mention[] = [];
  const said = findWordings(index, words);
  // What stands in one piece takes its words before what has others in between.
  for (const one of [...said.filter(({ isLoose }) => !isLoose), ...said.filter(({ isLoose }) => isLoose)]) {
    const unsure = guardedIn(one, guardedAt);
    if (unsure) sure.add(unsure);
    const place = unsure ? null : freePlace(one, skillsAt);
    if (place === null) continue;
    for (let at = place.from; at < place.to; at += 1) skillsAt.set(at, one.skill);
    added.push({ skill: one.skill, guard: null, ...place, isWording: true });
  }
  const known = named.map((mention) => (sure.has(mention) ? { ...mention, guard: null } : mention));
  return [...known, ...added].sort((one, other) => one.from - other.from);
}

/** A name of the same skill in the words of a wording, which makes it certain. */
function guardedIn({ skill, from, to }: SaidSkill, guardedAt: ReadonlyMap<number, Mention>): Mention | null {
  for (let at = from; at < to; at += 1) {
    const mention = guardedAt.get(at);
    if (mention && mention.skill === skill && mention.to <= to) return mention;
  }
  return null;
}

/** The whole wording, or else its first or last words that nothing else has taken. */
function freePlace({ skill, from, to, isLoose }: SaidSkill, skillsAt: ReadonlyMap<number, string>) {
  const isFree = (at: number) => !skillsAt.has(at);
  for (let at = from; at < to; at += 1) {
    const taken = skillsAt.get(at);
    if (taken === skill || (taken !== undefined && taken !== '' && !isLoose)) return null;
  }
  let end = from;
  while (end < to && isFree(end)) end += 1;
  if (end > from) return { from, to: end };
  let start = to;
  while (start > from && isFree(start - 1)) start -= 1;
  if (start < to) return { from: start, to };
  for (let at = from; at < to; at += 1) if (isFree(at)) return { from: at, to: at + 1 };
  return null;
}
