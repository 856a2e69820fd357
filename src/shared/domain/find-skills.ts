import { addWordings } from './find-skills/add-wordings.ts';
import { isMeant } from './find-skills/everyday-words.ts';
import type { ListedSkill } from './find-skills/listed-skill.ts';
import { isPartOfName } from './find-skills/names-of-places.ts';
import { isNotAskedFor } from './find-skills/not-asked-for.ts';
import { readWords, type TextWord } from './find-skills/read-words.ts';
import { findMentions, indexSkills, type Mention, type SkillIndex } from './find-skills/skill-index.ts';
import { NO_SKILLS, SHIPPED_SKILLS } from './find-skills/skill-list.ts';
import { indexWordings, type WordingIndex } from './find-skills/wording.ts';
import { SHIPPED_WORDINGS } from './find-skills/wording-list.ts';
import { isAsking, type PostingLine, readPostingLines } from './posting-lines.ts';

/** A skill a text asks for or shows, under its name in the list, and where: places in UTF-16 units, in order and apart. */
export type FoundSkill = { skill: string; spans: [start: number, end: number][] };

/** A skill the person added: its name, and other names for it. */
export type OwnSkill = { readonly name: string; readonly synonyms: readonly string[] };

let skillIndex: SkillIndex | undefined;
let wordingIndex: WordingIndex | undefined;

/**
 * The skills of the shipped list that a text asks for or shows, in the order of their first mention. Everyday words,
 * names of companies and places, what is said not to be needed and what an employer offers are left out.
 */
export function findSkills(text: string): FoundSkill[] {
  return find(text, shippedSkills());
}

/** Makes a `findSkills` that also knows the person's own skills; an own name wins over a shipped one. */
export function skillFinder(own: readonly OwnSkill[]): (text: string) => FoundSkill[] {
  const listed = own.map(({ name, synonyms }): ListedSkill => {
    const names = [name, ...synonyms].map((one) => one.replaceAll(',', ' '));
    return { skill: name, names: names.join(',') };
  });
  const index = listed.length === 0 ? shippedSkills() : indexSkills(listed, shippedSkills());
  return (text) => find(text, index);
}

/** Made at the first text: it takes a tenth of a second, which no start is to wait for. */
function shippedSkills(): SkillIndex {
  skillIndex ??= indexSkills([...SHIPPED_SKILLS, NO_SKILLS]);
  return skillIndex;
}

function shippedWordings(): WordingIndex {
  wordingIndex ??= indexWordings(SHIPPED_WORDINGS);
  return wordingIndex;
}

function find(text: string, index: SkillIndex): FoundSkill[] {
  const lines = readPostingLines(text);
  const words = partedByLines(readWords(text), lines);
  const mentions = addWordings(findMentions(index, words), shippedWordings(), words);
  const isOfferedAt = isWithin(lines.filter(({ section }) => section === 'offer'));
  const certain = certainMentions(mentions, words, lines);
  const found = new Map<string, FoundSkill>();
  for (const [place, mention] of mentions.entries()) {
    const start = words[mention.from]?.start ?? 0;
    if (
      mention.skill === '' ||
      isOfferedAt(start) ||
      !certain.has(mention) ||
      isNotAskedFor(place, words, mentions)
    )
      continue;
    const skill = found.get(mention.skill) ?? { skill: mention.skill, spans: [] };
    skill.spans.push([start, words[mention.to - 1]?.end ?? start]);
    found.set(mention.skill, skill);
  }
  return [...found.values()];
}

/** A line with a capital beside a point or a heading is a sentence of its own. */
function partedByLines(words: TextWord[], lines: readonly PostingLine[]): TextWord[] {
  const starts = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && [before, line].some(({ isPoint, isHeading }) => isPoint || isHeading))
      starts.add(line.start);
  }
  return words.map((word) =>
    starts.has(word.start) && /^[\p{Lu}\d]/u.test(word.written) ? { ...word, gap: 'break' } : word,
  );
}

/** The mentions that are meant as skills; in a list, a certain one vouches for the next. */
function certainMentions(
  mentions: readonly Mention[],
  words: readonly TextWord[],
  lines: readonly PostingLine[],
): Set<Mention> {
  const taken = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) taken.add(at);
  const isListedAt = isWithin(lines.filter(({ section, isPoint }) => isPoint && isAsking(section)));
  const named = mentions.filter((mention) => isPartOfName(mention, words, taken));
  // A company is called by the first word of its name further down.
  const calledSo = new Set(named.filter(({ guard }) => guard === null).map((one) => spelling(one, words)));
  const isName = new Set(named);
  const unnamed = mentions.filter((one) => !isName.has(one) && !calledSo.has(spelling(one, words)));
  const listed = unnamed.map(({ from }) => isListedAt(words[from]?.start ?? 0));
  const certain = new Set<Mention>();
  const places = [...unnamed.keys()];
  for (const place of [...places, ...places.toReversed()]) {
    const mention = unnamed[place];
    if (mention && !certain.has(mention) && isMeant(place, words, unnamed, certain, listed[place] ?? false)) {
      certain.add(mention);
    }
  }
  return certain;
}

function spelling({ from, to }: Mention, words: readonly TextWord[]): string {
  return words
    .slice(from, to)
    .map(({ written }) => written)
    .join(' ');
}

/** Tells whether a place is in one of the lines; the places must be asked for in their order. */
function isWithin(lines: readonly PostingLine[]): (at: number) => boolean {
  let here = 0;
  return (at) => {
    let line = lines[here];
    while (line && line.start + line.text.length <= at) {
      here += 1;
      line = lines[here];
    }
    return line !== undefined && line.start <= at;
  };
}
