import { DefaultZIndexes, useXAxisScale, ZIndexLayer } from 'recharts';
import type { AtRisk } from '../../../../shared/insights.ts';
import { plainCount } from '../../../lib/counted.ts';

export const TEXT = { fill: 'var(--ink-2)', fontSize: 13 } as const;
export const HUNDREDTHS = [0, 25, 50, 75, 100];
/** Below the axis: its numbers, a line of words, and how many were still waiting. */
export const UNDER_AXIS = 72;
const WORDS = 46;
const COUNTS = 66;
/** Counts closer than this would run together. */
const APART = 14;

type StillWaitingProps = { atRisk: readonly AtRisk[]; lastDay: number; bottom: number };

/** The days under the axis; the last one says what they are. */
export function dayTicks(atRisk: readonly AtRisk[]): {
  ticks: number[];
  tickFormatter: (day: number) => string;
} {
  const ticks = atRisk.map(({ day }) => day);
  const last = ticks.at(-1);
  return {
    ticks,
    tickFormatter: (day) => (day === last ? `${day} ${day === 1 ? 'day' : 'days'}` : String(day)),
  };
}

/** How many were still waiting, each count under its day. */
export function StillWaiting({ atRisk, lastDay, bottom }: StillWaitingProps) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const shown = drawnCounts(atRisk, lastDay, (day) => scale(day) ?? 0);
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.axis}>
      <text x={(scale(0) ?? 0) - 5} y={bottom + WORDS} {...TEXT}>
        Still waiting at that day
      </text>
      {shown.map(({ day, count }) => (
        <text key={day} x={scale(day)} y={bottom + COUNTS} textAnchor="middle" {...TEXT}>
          {plainCount(count)}
        </text>
      ))}
    </ZIndexLayer>
  );
}

function drawnCounts(atRisk: readonly AtRisk[], lastDay: number, at: (day: number) => number): AtRisk[] {
  const shown: AtRisk[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const one of atRisk.filter(({ day }) => day <= lastDay)) {
    const half = plainCount(one.count).length * 3.5;
    if (at(one.day) - half < free) continue;
    shown.push(one);
    free = at(one.day) + half + APART;
  }
  return shown;
}
