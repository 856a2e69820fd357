import { memo, useId } from 'react';
import { Area, DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { FEWEST } from '../../../../shared/domain/insights/count-of.ts';
import type { Answers, InsightsFigures } from '../../../../shared/insights.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { ChartPatterns } from '../../../ui/chart-patterns.tsx';
import {
  type AnswersRow,
  answersPoint,
  answersRows,
  answersSubtitle,
  answersTable,
  answersTitle,
  hasAnswersCurve,
} from './answers-words.ts';
import { CurveChart } from './curve-chart.tsx';
import { CurveCounts } from './curve-counts.tsx';
import { endOf } from './curve-rows.ts';
import { inHundred } from './in-hundred.ts';
import { inTouchBefore } from './in-touch-before.ts';
import { useCurveTable } from './use-curve-table.ts';

/** Room at the right for the names of the areas. */
const NAMES = 98;
const NAME_LINES = 36;

/** What the first answers were, by the day they came: went further against turned down (Aalen–Johansen). */
export function AnswersChart({ figures }: { figures: InsightsFigures }) {
  const { answers } = figures;
  const title = answersTitle(answers);
  const { table, note } = useCurveTable(answersTable(answers), inTouchBefore(figures));
  return (
    <ChartFigure
      title={title}
      subtitle={answersSubtitle(answers)}
      method={<AnswersMethod />}
      table={table}
      fileName="first-answers"
      instead={hasAnswersCurve(answers) ? undefined : <CurveCounts table={table} why={whyNoCurve(answers)} />}
      note={note}
    >
      <AnswersCurve answers={answers} title={title} />
    </ChartFigure>
  );
}

function whyNoCurve({ n }: Answers): string {
  if (n === 0) return 'Once something is sent, this shows what the answers were and when they came.';
  if (n < FEWEST)
    return 'Below five there are only counts: a curve of so few would pretend to know something.';
  return 'There is nothing to draw before answers have come to several.';
}

// While another choice is read the figures stay what they were, and drawing them again would hold the choice up.
const AnswersCurve = memo(function AnswersCurve({ answers, title }: { answers: Answers; title: string }) {
  const patterns = useId();
  const { lastDay, atRisk } = answers;
  const rows = answersRows(answers);
  const last = rows.at(-1);
  const points = rows.map((row) => ({
    day: row.day,
    height: (row.advanced + row.rejected) * 100,
    words: answersPoint(row),
  }));
  return (
    <CurveChart title={title} rows={rows} points={points} atRisk={atRisk} lastDay={lastDay} right={NAMES}>
      <ChartPatterns id={patterns} />
      <Area
        type="stepAfter"
        stackId="answers"
        dataKey={({ advanced }: AnswersRow) => advanced * 100}
        fill="var(--accent-fill)"
        fillOpacity={1}
        stroke="var(--accent-fill)"
        isAnimationActive={false}
        activeDot={false}
      />
      <Area
        type="stepAfter"
        stackId="answers"
        dataKey={({ rejected }: AnswersRow) => rejected * 100}
        fill={`url(#${patterns}-dotted)`}
        fillOpacity={1}
        stroke="var(--stone-fill)"
        strokeWidth={1.5}
        isAnimationActive={false}
        activeDot={false}
      />
      {last && <AreaNames last={last} lastDay={lastDay} />}
    </CurveChart>
  );
});

/** Each area has its name beside its end; names that would meet are moved apart. */
function AreaNames({ last, lastDay }: { last: AnswersRow; lastDay: number }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const { advanced, rejected } = last;
  const left = (x(endOf(lastDay)) ?? 0) + 8;
  const lowest = (y(0) ?? 0) - NAME_LINES / 2;
  const middle = (share: number) => y(share * 100) ?? 0;
  const ofAdvanced = Math.min(middle(advanced / 2), lowest);
  const ofRejected = Math.min(middle(advanced + rejected / 2), ofAdvanced - NAME_LINES);
  const ofSilent = Math.min(middle((1 + advanced + rejected) / 2), ofRejected - NAME_LINES);
  // At the top there is no room to move up: then the names below it have it.
  const shift = Math.max(0, (y(100) ?? 0) + NAME_LINES / 2 - ofSilent);
  const names = [
    { name: 'No answer yet', share: last.silent, at: ofSilent + shift },
    { name: 'Turned down', share: rejected, at: Math.max(ofRejected, ofSilent + shift + NAME_LINES) },
    { name: 'Went further', share: advanced, at: Math.max(ofAdvanced, ofSilent + shift + 2 * NAME_LINES) },
  ];
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.axis}>
      {names.map(({ name, share, at }) => (
        <text key={name} x={left} y={at - 3} fill="var(--ink)" fontSize={13}>
          {name}
          <tspan x={left} dy={16} fill="var(--ink-2)">
            {inHundred(share)} in 100
          </tspan>
        </text>
      ))}
    </ZIndexLayer>
  );
}

function AnswersMethod() {
  return (
    <>
      <p>
        What counts is the first answer to each application: it went further, or it was turned down. What went
        further and was turned down later is in the first of the two. What has no answer counts as waiting up
        to today, or up to the day you closed it.
      </p>
      <p>
        The two answers rule each other out. Drawn as if the other did not exist, each curve would go on
        waiting for applications that already had the other answer. Both would come out too high, together
        even above 100. Here each answer gets its part of those who were still waiting, so that both and those
        without an answer always make 100 (Aalen–Johansen).
      </p>
      <p>
        The curves end at the last answer, or where fewer than three are still waiting. They say what came and
        when, not why.
      </p>
    </>
  );
}
