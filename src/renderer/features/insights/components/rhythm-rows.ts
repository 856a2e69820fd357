import type { RhythmWeek } from '../../../../shared/insights.ts';
import { counted, plainCount } from '../../../lib/counted.ts';
import { type DateFormat, formatDay } from '../../../lib/format.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';

/** The most weeks that are drawn; the table holds the same ones. */
export const WEEKS_DRAWN = 53;

export const SERIES = ['sent', 'interviews', 'heard'] as const;
export type Series = (typeof SERIES)[number];
export const SERIES_NAMES: Record<Series, string> = {
  sent: 'Sent',
  interviews: 'Interviews',
  heard: 'Heard back',
};

/** The weeks that are drawn, the latest ones of the period. */
export function rhythmRows(rhythm: readonly RhythmWeek[]): RhythmWeek[] {
  return rhythm.slice(-WEEKS_DRAWN);
}

/** The same weeks as a table. */
export function rhythmTable(weeks: readonly RhythmWeek[], format: DateFormat): ChartTable {
  return {
    head: ['Week of', ...SERIES.map((series) => SERIES_NAMES[series])],
    rows: weeks.map((week) => [formatDay(week.from, format), ...SERIES.map((series) => week[series])]),
  };
}

/** "35 sent in 9 of 20 weeks". */
export function rhythmTitle(weeks: readonly RhythmWeek[]): string {
  const sent = weeks.reduce((sum, week) => sum + week.sent, 0);
  const busy = weeks.filter((week) => week.sent > 0).length;
  return `${plainCount(sent)} sent in ${busy} of ${counted(weeks.length, 'week')}`;
}

/** One week in words: "Week of 5 Oct 2026: 3 sent, 1 interview, heard back 2 times". */
export function weekWords(week: RhythmWeek, format: DateFormat): string {
  const { sent, interviews, heard } = week;
  const what =
    sent + interviews + heard === 0
      ? 'nothing noted'
      : `${sent} sent, ${counted(interviews, 'interview')}, heard back ${counted(heard, 'time')}`;
  return `Week of ${formatDay(week.from, format)}: ${what}`;
}
