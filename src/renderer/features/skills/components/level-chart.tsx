import { Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { LEVELS, type Plan } from '../../../../shared/skills.ts';
import type { DateFormat } from '../../../lib/format.ts';
import classes from './figure-part.module.css';
import { weekName } from './plan-words.ts';

type LevelChartProps = { plan: Plan; until: string; title: string; format: DateFormat };

/** Levels over time as steps, each with a dot on its day; a dashed line at the aim. */
export function LevelChart({ plan, until, title, format }: LevelChartProps) {
  const steps = [
    { at: timeOf(plan.startedOn), level: plan.startLevel, isStep: true },
    ...plan.levelSteps.map(({ day, level }) => ({ at: timeOf(day), level, isStep: true })),
  ].toSorted((a, b) => a.at - b.at);
  const last = steps.at(-1);
  const points =
    last && timeOf(until) > last.at
      ? [...steps, { at: timeOf(until), level: last.level, isStep: false }]
      : steps;
  return (
    <div className={classes.figure}>
      <ResponsiveContainer width="100%" height={150}>
        <LineChart data={points} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} aria-label={title}>
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(at: number) => weekName(new Date(at).toISOString().slice(0, 10), format)}
            tickLine={false}
            minTickGap={32}
            axisLine={{ stroke: 'var(--edge)' }}
            tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
          />
          <YAxis
            domain={[1, 5]}
            ticks={[...LEVELS]}
            width={24}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
          />
          <ReferenceLine y={plan.targetLevel} stroke="var(--edge)" strokeDasharray="4 4" />
          <Line
            type="stepAfter"
            dataKey="level"
            stroke="var(--accent-fill)"
            strokeWidth={2}
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, index }) => (
              <circle
                key={index}
                cx={cx}
                cy={cy}
                r={points[index ?? 0]?.isStep ? 4.5 : 0}
                fill="var(--accent-fill)"
              />
            )}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
