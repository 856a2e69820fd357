import type { InterviewProposal } from '../../../../shared/calendar.ts';

/** What the person should know before keeping an invitation, as sentences. */
export function problemWords({ repeats, allDay, problems }: InterviewProposal): string[] {
  return [
    ...(repeats ? ['It repeats. Only the first date is taken.'] : []),
    ...(allDay ? ['It names a day and no time.'] : []),
    ...problems.flatMap((problem) => {
      if (problem.kind === 'unknown_zone')
        return [`Its time is on the clock of “${problem.zone}”, which Rebound does not know.`];
      if (problem.kind === 'unreadable_end') return ['Its end could not be read.'];
      if (problem.kind === 'one_of_series') return ['It changes one date of a series. Check the time.'];
      return [];
    }),
    ...(problems.some(({ kind }) => kind === 'shortened') ? ['A very long text in it was shortened.'] : []),
  ];
}
