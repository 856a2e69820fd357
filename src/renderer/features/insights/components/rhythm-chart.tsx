import { useId, useState } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { InsightsFigures, RhythmWeek } from '../../../../shared/insights.ts';
import { type DateFormat, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { ChartPatterns } from '../../../ui/chart-patterns.tsx';
import classes from './rhythm-chart.module.css';
import {
  rhythmRows,
  rhythmTable,
  rhythmTitle,
  SERIES,
  SERIES_NAMES,
  type Series,
  WEEKS_DRAWN,
  weekWords,
} from './rhythm-rows.ts';
import { useDrawingWidth } from './use-drawing-width.ts';
import { useMarks } from './use-marks.ts';

/** What each week held: sent, interviews and answers, side by side and compared with nothing. */
export function RhythmChart({ figures }: { figures: InsightsFigures }) {
  const { dateFormat } = useSettings();
  const weeks = rhythmRows(figures.rhythm);
  const isEmpty = weeks.every(({ sent, interviews, heard }) => sent + interviews + heard === 0);
  const latest = figures.rhythm.length > weeks.length ? `, the latest ${WEEKS_DRAWN} weeks` : '';
  return (
    <ChartFigure
      title={weeks.length === 0 ? 'No weeks to show yet' : rhythmTitle(weeks)}
      subtitle={`Counts week by week${latest}. Nothing is compared`}
      method={
        <p>
          Weeks begin on the day chosen in the settings. “Sent” counts the day of sending; where they wrote
          first nothing was sent. “Interviews” counts the day of the interview, “Heard back” each day
          something came from an employer. Weeks are not compared: holidays, illness and rest belong to a
          search.
        </p>
      }
      table={rhythmTable(weeks, dateFormat)}
      fileName="rebound-weeks"
      instead={isEmpty ? <p className={classes.none}>Nothing noted in these weeks.</p> : undefined}
    >
      <Weeks weeks={weeks} format={dateFormat} />
    </ChartFigure>
  );
}

// The axes need something to measure; the bars are drawn by themselves.
const NOTHING = () => <g />;
const HEIGHT = 200;
const MOST_BAR = 14;
/** How much of a week its three bars take. */
const FILLED = 0.76;
const TEXT = { fill: 'var(--ink-2)', fontSize: 13 };

type Fill = { fill: string; stroke: string };
// Solid, hatched, dotted: told apart without colour.
const FILLS: Record<Series, (id: string) => Fill> = {
  sent: () => ({ fill: 'var(--accent-fill)', stroke: 'var(--accent-fill)' }),
  interviews: (id) => ({ fill: `url(#${id}-hatched)`, stroke: 'var(--clay-fill)' }),
  heard: (id) => ({ fill: `url(#${id}-dotted)`, stroke: 'var(--stone-fill)' }),
};

function Weeks({ weeks, format }: { weeks: readonly RhythmWeek[]; format: DateFormat }) {
  const { area, width } = useDrawingWidth();
  const patterns = useId();
  const [looked, setLooked] = useState<number | null>(null);
  const most = Math.max(2, ...weeks.flatMap((week) => SERIES.map((series) => week[series])));
  const shown = looked === null ? undefined : weeks[looked];
  return (
    <div ref={area}>
      {width > 0 && (
        <BarChart
          width={width}
          height={HEIGHT}
          data={[...weeks]}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <ChartPatterns id={patterns} />
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="from"
            tickFormatter={(day: string) => dayName(day, format)}
            tickLine={false}
            axisLine={{ stroke: 'var(--edge)' }}
            tick={TEXT}
            minTickGap={24}
          />
          <YAxis
            allowDecimals={false}
            domain={[0, most]}
            width={32}
            tickLine={false}
            axisLine={false}
            tick={TEXT}
          />
          <Bar dataKey="sent" isAnimationActive={false} shape={NOTHING} />
          <WeekBars weeks={weeks} patterns={patterns} />
          <WeekMarks weeks={weeks} format={format} onLook={setLooked} />
        </BarChart>
      )}
      <div className={classes.foot}>
        {SERIES.map((series) => (
          <span key={series} className={classes.entry}>
            <Swatch series={series} />
            {SERIES_NAMES[series]}
          </span>
        ))}
        {/* Only for the eye: the mark says the same when it has the focus. */}
        <span className={classes.looked} aria-hidden="true">
          {shown && weekWords(shown, format)}
        </span>
      </div>
    </div>
  );
}

/** The bars of a series are one path: a hundred and fifty of their own take long to draw. */
function WeekBars({ weeks, patterns }: { weeks: readonly RhythmWeek[]; patterns: string }) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const band = plot.width / weeks.length;
  const bar = Math.min(MOST_BAR, (band * FILLED) / SERIES.length);
  const foot = y(0) ?? 0;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.bar}>
      {SERIES.map((series, order) => (
        <path
          key={series}
          {...FILLS[series](patterns)}
          d={weeks
            .flatMap((week, at) => {
              const height = foot - (y(week[series]) ?? foot);
              const left = plot.x + (at + 0.5) * band + (order - SERIES.length / 2) * bar;
              return height === 0 ? [] : [`M${left} ${foot}v${-height}h${bar - 1}v${height}z`];
            })
            .join('')}
        />
      ))}
    </ZIndexLayer>
  );
}

type WeekMarksProps = {
  weeks: readonly RhythmWeek[];
  format: DateFormat;
  onLook: (at: number | null) => void;
};

/** Each week as one mark over its bars. */
function WeekMarks({ weeks, format, onLook }: WeekMarksProps) {
  const plot = usePlotArea();
  const markAt = useMarks(weeks.length);
  if (!plot) return null;
  const width = plot.width / weeks.length;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {weeks.map((week, at) => {
        const { onFocus, ...focus } = markAt(at);
        return (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the points of a chart are read one by one with the arrow keys
          <g
            key={week.from}
            role="img"
            aria-label={weekWords(week, format)}
            className={classes.mark}
            data-only-on-screen=""
            {...focus}
            onFocus={(event) => {
              onFocus(event);
              onLook(at);
            }}
            onBlur={() => onLook(null)}
            onPointerEnter={() => onLook(at)}
            onPointerLeave={() => onLook(null)}
          >
            <rect x={plot.x + at * width} y={plot.y} width={width} height={plot.height} />
          </g>
        );
      })}
    </ZIndexLayer>
  );
}

function Swatch({ series }: { series: Series }) {
  const id = useId();
  return (
    <svg className={classes.swatch} viewBox="0 0 16 12" aria-hidden="true">
      <ChartPatterns id={id} />
      <rect x="0.5" y="0.5" width="15" height="11" {...FILLS[series](id)} />
    </svg>
  );
}

/** A day without its weekday. */
function dayName(day: string, format: DateFormat): string {
  return formatShortDay(day, format).split(' ').slice(1).join(' ');
}
