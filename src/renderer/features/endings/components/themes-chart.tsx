import { useId, useState } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type Control, GRADES, type Grade } from '../../../../shared/endings.ts';
import type { ThemeExplorer } from '../../../../shared/endings-themes.ts';
import { counted } from '../../../lib/counted.ts';
import { ChartPatterns } from '../../../ui/chart-patterns.tsx';
import { CONTROL_NAMES } from '../../../ui/control-sign.tsx';
import { GradeSign } from './explorer-grade.tsx';
import { monthsBetween } from './explorer-period.ts';
import screen from './explorer-screen.module.css';
import { CHART_CONTROLS, GRADE_NAMES, monthName } from './explorer-words.ts';
import classes from './themes-chart.module.css';
import { CONTROL_FILLS, Swatch } from './themes-chart-patterns.tsx';

type MonthRow = { month: string } & Record<Control, number>;

const OF_GRADE: Record<Grade, string> = {
  said: 'by what they said',
  feedback: 'by feedback received',
  own: 'in my own view',
};

/** Endings by month and control, for one of the three who can say so at a time; the same figures stand in a table. */
export function ThemesChart({ explorer, words }: { explorer: ThemeExplorer; words: string }) {
  const [chosen, setGrade] = useState<Grade | null>(null);
  const [asTable, setAsTable] = useState(false);
  const grade = chosen ?? firstWithThemes(explorer);
  const months = monthRows(explorer.byMonth, grade);
  const share = explorer.outside.find((one) => one.grade === grade);
  const of = share?.of ?? 0;
  const title =
    of === 0
      ? `No themes ${OF_GRADE[grade]}`
      : `Outside my control in ${share?.outside} of ${counted(of, 'ending')}, ${OF_GRADE[grade]}`;
  const range =
    share && of >= 5
      ? `About ${Math.round(share.low * 100)} to ${Math.round(share.high * 100)} in 100. `
      : '';
  const shown = CHART_CONTROLS.filter((control) => months.some((row) => row[control] > 0));

  return (
    <section className={screen.part} aria-labelledby="over-time">
      <h3 id="over-time" className={screen.title}>
        {title}
      </h3>
      <p className={screen.hint}>
        {range}
        {counted(of, 'ending')} with a theme ({GRADE_NAMES[grade].toLowerCase()}), {words}, by month. An
        ending with several controls stands in each of them.
      </p>
      <div className={classes.bar}>
        <fieldset className={classes.grades}>
          <legend className="visually-hidden">Who says so</legend>
          {GRADES.map((one) => (
            <button
              key={one}
              type="button"
              className={classes.grade}
              aria-pressed={one === grade}
              onClick={() => setGrade(one)}
            >
              <GradeSign grade={one} />
              {GRADE_NAMES[one]}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className={classes.toggle}
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          Table
        </button>
      </div>
      {months.length === 0 ? (
        <p className={classes.none}>Nothing to draw for this side in this period.</p>
      ) : asTable ? (
        <MonthTable months={months} caption={title} />
      ) : (
        <MonthBars months={months} controls={shown} title={title} />
      )}
    </section>
  );
}

type MonthBarsProps = { months: MonthRow[]; controls: Control[]; title: string };

function MonthBars({ months, controls, title }: MonthBarsProps) {
  const patterns = useId();
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  const name = (month: string) => monthName(month, years.size > 1);
  return (
    <figure className={classes.figure}>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart
          data={months}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          barCategoryGap="40%"
          maxBarSize={44}
          aria-label={title}
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
      </ResponsiveContainer>
      <figcaption className={classes.legend}>
        {controls.map((control) => (
          <span key={control} className={classes.entry}>
            <Swatch control={control} />
            {CONTROL_NAMES[control]}
          </span>
        ))}
      </figcaption>
    </figure>
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

function MonthTable({ months, caption }: { months: MonthRow[]; caption: string }) {
  return (
    <table className={screen.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {CHART_CONTROLS.map((control) => (
            <th key={control} scope="col" className={screen.number}>
              {CONTROL_NAMES[control]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((row) => (
          <tr key={row.month}>
            <th scope="row">{monthName(row.month)}</th>
            {CHART_CONTROLS.map((control) => (
              <td key={control} className={screen.number}>
                {row[control]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first side with something to draw. */
function firstWithThemes({ outside }: ThemeExplorer): Grade {
  return GRADES.find((grade) => outside.some((share) => share.grade === grade && share.of > 0)) ?? 'said';
}

/** One row for each month between the first and the last of this grade; the other grades stay out. */
function monthRows(byMonth: ThemeExplorer['byMonth'], grade: Grade): MonthRow[] {
  const rows = new Map(byMonth.filter((row) => row.grade === grade).map((row) => [row.month, row]));
  const names = [...rows.keys()].sort();
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => {
    const { within = 0, partly = 0, outside = 0, unknown = 0 } = rows.get(month) ?? {};
    return { month, within, partly, outside, unknown };
  });
}
