import { type ReactNode, useId } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { counted } from '../../../lib/counted.ts';
import type { DateFormat } from '../../../lib/format.ts';
import { usePaperWidth } from '../../../ui/chart-paper-context.ts';
import { ChartPatterns } from '../../../ui/chart-patterns.tsx';
import classes from './figure-part.module.css';
import { weekName } from './plan-words.ts';

/** Minutes of each series (by its key) in one week. */
export type WeekRow = { week: string; minutes: readonly number[]; total: number };

/** The most weeks that are drawn; the table holds the same ones. */
export const WEEKS_DRAWN = 26;

type Fill = { fill: string; stroke: string; strokeDasharray?: string };

// Solid, hatched, dotted, empty with dashes: told apart without colour.
const FILLS: readonly ((id: string) => Fill)[] = [
  () => ({ fill: 'var(--accent-fill)', stroke: 'var(--accent-fill)' }),
  (id) => ({ fill: `url(#${id}-hatched)`, stroke: 'var(--clay-fill)' }),
  (id) => ({ fill: `url(#${id}-dotted)`, stroke: 'var(--stone-fill)' }),
  () => ({ fill: 'none', stroke: 'var(--edge)', strokeDasharray: '3 3' }),
];
/** How many series can be told apart. */
export const SERIES_DRAWN = FILLS.length;

const HEIGHT = 176;

type WeeksChartProps = {
  weeks: readonly WeekRow[];
  /** Names of the series, at most `SERIES_DRAWN`. */
  series: readonly string[];
  title: string;
  format: DateFormat;
};

/** Minutes by week, stacked by series; a week without practice reads "rest". */
export function WeeksChart({ weeks, series, title, format }: WeeksChartProps) {
  const paper = usePaperWidth();
  const patterns = useId();
  const many = weeks.length > 12;
  const chart = (
    <BarChart
      data={[...weeks]}
      margin={{ top: 20, right: 4, bottom: 0, left: 4 }}
      barCategoryGap="25%"
      maxBarSize={36}
      aria-label={title}
      {...(paper !== null && { width: paper, height: HEIGHT })}
    >
      <ChartPatterns id={patterns} />
      <XAxis
        dataKey="week"
        tickFormatter={(week: string) => weekName(week, format)}
        tickLine={false}
        axisLine={{ stroke: 'var(--edge)' }}
        tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
        interval={many ? 'preserveStartEnd' : 'equidistantPreserveStart'}
      />
      <YAxis hide domain={[0, (most: number) => Math.max(30, most)]} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunk)' }}
        content={({ active, label }) => {
          const row = active ? weeks.find(({ week }) => week === String(label)) : undefined;
          return row ? <WeekTip row={row} series={series} format={format} /> : null;
        }}
      />
      {series.map((name, at) => (
        <Bar
          key={name}
          dataKey={(row: WeekRow) => row.minutes[at] ?? 0}
          name={name}
          stackId="minutes"
          isAnimationActive={false}
          {...fillOf(at, patterns)}
        />
      ))}
      {/* Nothing to see but its label on top of whatever the week holds. Without a shape of its own it would be left out. */}
      <Bar dataKey={() => 0} stackId="minutes" isAnimationActive={false} shape={() => <g />}>
        {!many && (
          <LabelList
            position="top"
            valueAccessor={(_entry: unknown, at: number) => weekLabel(weeks[at])}
            fill="var(--ink-2)"
            fontSize={13}
          />
        )}
      </Bar>
    </BarChart>
  );
  return (
    <div className={classes.figure}>
      {paper === null ? <Sized>{chart}</Sized> : chart}
      {series.length > 1 && (
        <div className={classes.legend}>
          {series.map((name, at) => (
            <span key={name} className={classes.entry}>
              <Swatch at={at} />
              {name}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function Sized({ children }: { children: ReactNode }) {
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      {children}
    </ResponsiveContainer>
  );
}

function WeekTip({ row, series, format }: { row: WeekRow; series: readonly string[]; format: DateFormat }) {
  return (
    <div className={classes.tip}>
      <p>
        <b>Week of {weekName(row.week, format)}</b>
      </p>
      {row.total === 0 && <p>Rest</p>}
      {series.map((name, at) =>
        (row.minutes[at] ?? 0) > 0 ? (
          <p key={name}>
            {series.length > 1 && `${name}: `}
            {counted(row.minutes[at] ?? 0, 'minute')}
          </p>
        ) : null,
      )}
    </div>
  );
}

function Swatch({ at }: { at: number }) {
  const id = useId();
  return (
    <svg className={classes.swatch} viewBox="0 0 16 12" aria-hidden="true">
      <ChartPatterns id={id} />
      <rect x="0.5" y="0.5" width="15" height="11" {...fillOf(at, id)} />
    </svg>
  );
}

function fillOf(at: number, id: string): Fill | undefined {
  return FILLS[at]?.(id);
}

function weekLabel(row: WeekRow | undefined): string {
  return row === undefined ? '' : row.total === 0 ? 'rest' : String(row.total);
}
