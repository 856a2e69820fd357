import { type ReactNode, useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Control, Grade } from '../../../../shared/endings.ts';
import type { ThemeExplorer } from '../../../../shared/endings-themes.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { usePaperWidth } from '../../../ui/chart-paper-context.ts';
import { ChartPatterns } from '../../../ui/chart-patterns.tsx';
import { CONTROL_NAMES } from '../../../ui/control-sign.tsx';
import { CHART_CONTROLS, monthName } from './explorer-words.ts';
import classes from './themes-chart.module.css';
import { CONTROL_FILLS, Swatch } from './themes-chart-patterns.tsx';
import { type MonthRow, monthRows, monthTable, monthWords } from './themes-rows.ts';

type ThemeMonthsProps = {
  explorer: ThemeExplorer;
  grade: Grade;
  /** The period in words, where it does not stand above all figures. */
  words?: string;
  level: 2 | 3;
};

/** Endings by month and control for one of the three who can say so. */
export function ThemeMonths({ explorer, grade, words = '', level }: ThemeMonthsProps) {
  const months = monthRows(explorer.byMonth, grade);
  const { title, subtitle } = monthWords(explorer, grade, words);
  const shown = CHART_CONTROLS.filter((control) => months.some((row) => row[control] > 0));
  return (
    <ChartFigure
      title={title}
      subtitle={subtitle}
      method={
        <>
          <p>
            Each bar holds the endings of a month with a theme, by the control you gave it. An ending with
            several controls stands in each of them, so the parts of a bar may be more than its endings.
          </p>
          <p>
            What they said, feedback received and your own view are three separate counts and are never added
            up. Most messages give no reason: those endings are not in here.
          </p>
        </>
      }
      table={monthTable(months)}
      fileName="rebound-themes"
      level={level}
      instead={
        months.length === 0 ? (
          <p className={classes.none}>Nothing to draw for this side in this period.</p>
        ) : undefined
      }
    >
      <MonthBars months={months} controls={shown} title={title} />
    </ChartFigure>
  );
}

const HEIGHT = 240;

type MonthBarsProps = { months: MonthRow[]; controls: Control[]; title: string };

function MonthBars({ months, controls, title }: MonthBarsProps) {
  const paper = usePaperWidth();
  const patterns = useId();
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  const name = (month: string) => monthName(month, years.size > 1);
  const chart = (
    <BarChart
      data={months}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      barCategoryGap="40%"
      maxBarSize={44}
      aria-label={title}
      {...(paper !== null && { width: paper, height: HEIGHT })}
    >
      <ChartPatterns id={patterns} />
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey="month"
        tickFormatter={name}
        tickLine={false}
        axisLine={{ stroke: 'var(--edge)' }}
        tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
      />
      <YAxis
        allowDecimals={false}
        domain={[0, (most: number) => Math.max(2, most)]}
        width={32}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--sunk)' }}
        content={({ active, payload, label }) =>
          active ? (
            <MonthTip
              month={name(String(label))}
              row={months.find(({ month }) => month === String(label))}
              controls={payload.length > 0 ? controls : []}
            />
          ) : null
        }
      />
      {controls.map((control) => (
        <Bar
          key={control}
          dataKey={control}
          name={CONTROL_NAMES[control]}
          stackId="control"
          isAnimationActive={false}
          {...CONTROL_FILLS[control](patterns)}
        />
      ))}
    </BarChart>
  );
  return (
    <div className={classes.figure}>
      {paper === null ? <Sized>{chart}</Sized> : chart}
      <div className={classes.legend}>
        {controls.map((control) => (
          <span key={control} className={classes.entry}>
            <Swatch control={control} />
            {CONTROL_NAMES[control]}
          </span>
        ))}
      </div>
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

type MonthTipProps = { month: string; row: MonthRow | undefined; controls: Control[] };

function MonthTip({ month, row, controls }: MonthTipProps) {
  if (!row) return null;
  return (
    <div className={classes.tip}>
      <p className={classes.tipMonth}>{month}</p>
      {controls.map((control) => (
        <p key={control}>
          {CONTROL_NAMES[control]}: {row[control]}
        </p>
      ))}
    </div>
  );
}
