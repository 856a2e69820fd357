import { memo } from 'react';
import { Area, DefaultZIndexes, Line, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { FEWEST } from '../../../../shared/domain/insights/count-of.ts';
import type { InsightsFigures, Waiting } from '../../../../shared/insights.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { CurveChart } from './curve-chart.tsx';
import { CurveCounts } from './curve-counts.tsx';
import { inTouchBefore } from './in-touch-before.ts';
import { useCurveTable } from './use-curve-table.ts';
import {
  hasWaitingCurve,
  type WaitingRow,
  waitingPoint,
  waitingRows,
  waitingSubtitle,
  waitingTable,
  waitingTitle,
} from './waiting-words.ts';

/** With more, there is one on nearly every day, and together they would only be a thicker line. */
const MOST_TICKS = 40;

/** How long it took until there was any reply (Kaplan–Meier), and for how many nothing came so far. */
export function WaitingChart({ figures }: { figures: InsightsFigures }) {
  const { waiting } = figures;
  const title = waitingTitle(waiting);
  const { table, note } = useCurveTable(waitingTable(waiting), inTouchBefore(figures));
  return (
    <ChartFigure
      title={title}
      subtitle={waitingSubtitle(waiting)}
      method={<WaitingMethod hasTicks={hasTicks(waiting)} />}
      table={table}
      fileName="time-to-a-reply"
      instead={hasWaitingCurve(waiting) ? undefined : <CurveCounts table={table} why={whyNoCurve(waiting)} />}
      note={note}
    >
      <WaitingCurve waiting={waiting} title={title} />
    </ChartFigure>
  );
}

function whyNoCurve({ n }: Waiting): string {
  if (n === 0) return 'Once something is sent, this shows how long a reply took.';
  if (n < FEWEST)
    return 'Below five there are only counts: a curve of so few would pretend to know something.';
  return 'There is nothing to draw before replies have come to several.';
}

function hasTicks({ censored }: Waiting): boolean {
  return censored.length > 0 && censored.length <= MOST_TICKS;
}

// While another choice is read the figures stay what they were, and drawing them again would hold the choice up.
const WaitingCurve = memo(function WaitingCurve({ waiting, title }: { waiting: Waiting; title: string }) {
  const { lastDay, atRisk, median } = waiting;
  const rows = waitingRows(waiting);
  const points = rows.map((row) => ({ day: row.day, height: row.replied * 100, words: waitingPoint(row) }));
  return (
    <CurveChart title={title} rows={rows} points={points} atRisk={atRisk} lastDay={lastDay} right={26}>
      <Area
        type="stepAfter"
        dataKey={({ low, high }: WaitingRow) => [low * 100, high * 100]}
        fill="var(--accent-wash)"
        fillOpacity={1}
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
      />
      {median !== null && median <= lastDay && (
        <MedianLines day={median} isRoomRight={median <= lastDay * 0.75} />
      )}
      <Line
        type="stepAfter"
        dataKey={({ replied }: WaitingRow) => replied * 100}
        stroke="var(--accent-fill)"
        strokeWidth={2}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {hasTicks(waiting) && <CensoredTicks censored={waiting.censored} />}
    </CurveChart>
  );
});

/** Dotted from the half to the curve and down to its day. */
function MedianLines({ day, isRoomRight }: { day: number; isRoomRight: boolean }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const at = x(day) ?? 0;
  const start = x(0) ?? 0;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.area + 1}>
      <path
        d={`M${start} ${y(50)}H${at}V${y(0)}`}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={1.5}
        strokeDasharray="2 3"
      />
      <text
        x={at + (isRoomRight ? 6 : -6)}
        y={(y(0) ?? 0) - 8}
        textAnchor={isRoomRight ? 'start' : 'end'}
        fill="var(--ink)"
        fontSize={13}
        fontWeight={600}
      >
        day {day}
      </text>
    </ZIndexLayer>
  );
}

/** A short stroke across the curve on each day on which somebody left it without a reply. */
function CensoredTicks({ censored }: { censored: Waiting['censored'] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line + 1}>
      <path
        d={censored.map(({ day, replied }) => `M${x(day)} ${(y(replied * 100) ?? 0) - 5}v10`).join('')}
        fill="none"
        stroke="var(--accent-fill)"
        strokeWidth={1.5}
      />
    </ZIndexLayer>
  );
}

function WaitingMethod({ hasTicks }: { hasTicks: boolean }) {
  return (
    <>
      <p>
        Each application is followed from the day it was sent to the first reply of any kind: a move of
        theirs, or words of theirs that you noted. A receipt that nobody wrote down counts for nothing.
      </p>
      <p>
        Silence is no answer and no ending. What is still open counts as waiting up to today, and what you
        withdrew or closed up to that day{hasTicks ? '; a small stroke marks such a day' : ''}. So open
        applications are not taken for refused ones (Kaplan–Meier).
      </p>
      <p>
        The band is where the true share probably lies, in 95 of 100 searches like this one. The curve ends at
        the last reply, or where fewer than three are still waiting. It cannot say when one particular reply
        will come.
      </p>
    </>
  );
}
