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
  for (const { skill, from, to, guard } of named) {
    for (let at = from; at < to; at += 1) skillsAt.set(at, guard === null ? skill : '');
  }
  const added: Mention[] = [];
  for (const said of findWordings(index, words)) {
    const { skill } = said;
    const place = freePlace(said, skillsAt);
    if (place === null) continue;
    for (let at = place.from; at < place.to; at += 1) skillsAt.set(at, skill);
    added.push({ skill, guard: null, ...place, isWording: true });
  }
  return [...named, ...added].sort((one, other) => one.from - other.from);
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
