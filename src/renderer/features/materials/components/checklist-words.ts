import type { ChecklistLine, LineKind, Standing } from '../../../../shared/materials-checklist.ts';

export const STANDING_NAMES: Record<Standing, string> = {
  shown: 'Shown in this version',
  partly: 'Partly shown in this version',
  have_not_shown: 'I have it, but it is not shown',
  missing: 'I do not have it',
};
export const LINE_KIND_NAMES: Record<LineKind, string> = { must: 'Must-have', nice: 'Nice to have' };

/** What one set of figures says about how many requirements to meet. */
export const PLATEAU_NOTE =
  'For comparison: in figures published by TalentWorks in 2018 (6,348 applications of 668 people, from the company itself, one source, not checked by others), the odds of an interview rose once about 40 in 100 of the listed requirements were met, levelled off at 50 to 60, and were no better at 90 than at 50.';

/** How a version stands to a line; what was said about another version does not count for this one. */
export function standingFor(line: ChecklistLine, versionId: number | null): Standing | null {
  return line.saidAbout === null || line.saidAbout.id === versionId ? line.standing : null;
}

/** How many must-haves a version shows, in a sentence: "3 of 6 must-haves shown; 2 not said yet". */
export function mustsWords(lines: readonly ChecklistLine[], versionId: number | null): string {
  const musts = lines.filter(({ kind }) => kind === 'must');
  const standings = musts.map((line) => standingFor(line, versionId));
  const count = (standing: Standing | null) => standings.filter((one) => one === standing).length;
  const parts = [
    `${count('shown')} of ${musts.length} must-haves shown`,
    count('partly') > 0 && `${count('partly')} partly`,
    count(null) > 0 && `${count(null)} not said yet`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}
