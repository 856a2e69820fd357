/** A skill a text asks for or shows, and where: places in UTF-16 units, in order and apart. */
export type FoundSkill = { skill: string; spans: [start: number, end: number][] };

/** A skill the person added: its name, and other names for it. */
export type OwnSkill = { readonly name: string; readonly synonyms: readonly string[] };

const SHIPPED: readonly OwnSkill[] = [
  { name: 'SQL', synonyms: [] },
  { name: 'Excel', synonyms: ['Microsoft Excel'] },
  { name: 'Power BI', synonyms: [] },
  { name: 'Project management', synonyms: [] },
];

/** The skills that a text asks for or shows, in the order of their first mention. */
export function findSkills(text: string): FoundSkill[] {
  return skillFinder([])(text);
}

/** Makes a `findSkills` that also knows the person's own skills. */
export function skillFinder(own: readonly OwnSkill[]): (text: string) => FoundSkill[] {
  const names = [...own, ...SHIPPED].map(({ name, synonyms }) => {
    const any = [name, ...synonyms].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    return { skill: name, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu') };
  });
  return (text) =>
    names
      .map(({ skill, pattern }) => ({
        skill,
        spans: [...text.matchAll(pattern)].map((match): [number, number] => [
          match.index,
          match.index + match[0].length,
        ]),
      }))
      .filter(({ spans }) => spans.length > 0);
}
