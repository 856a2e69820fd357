import { type ComponentProps, type ReactNode, useState } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { AtRisk } from '../../../../shared/insights.ts';
import { dayTicks, HUNDREDTHS, StillWaiting, TEXT, UNDER_AXIS } from './curve-axis.tsx';
import marks from './curve-marks.module.css';
import { CurveMarks } from './curve-marks.tsx';
import { drawnRows, endOf } from './curve-rows.ts';
import { useDrawingWidth } from './use-drawing-width.ts';

const PLOT = 216;

type CurveChartProps<Row extends { day: number }> = {
  title: string;
  rows: readonly Row[];
  points: ComponentProps<typeof CurveMarks>['points'];
  atRisk: readonly AtRisk[];
  lastDay: number;
  /** Room at the right, for what is written beside the curve. */
  right: number;
  /** Areas and lines, and what is drawn upon them. */
  children: ReactNode;
};

/** Shares in 100 over days since sending, with how many were still waiting under the axis. */
export function CurveChart<Row extends { day: number }>(props: CurveChartProps<Row>) {
  const { title, rows, points, atRisk, lastDay, right, children } = props;
  const { area, width } = useDrawingWidth();
  const [told, setTold] = useState('');
  return (
    <div ref={area}>
      {width > 0 && (
        <ComposedChart
          width={width}
          height={PLOT + UNDER_AXIS}
          data={drawnRows(rows, lastDay)}
          margin={{ top: 8, right, bottom: UNDER_AXIS - 30, left: 0 }}
          accessibilityLayer={false}
          aria-label={title}
        >
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="day"
            type="number"
            domain={[0, endOf(lastDay)]}
            {...dayTicks(atRisk)}
            tickLine={false}
            axisLine={{ stroke: 'var(--edge)' }}
            tick={TEXT}
            height={30}
          />
          <YAxis
            domain={[0, 100]}
            ticks={HUNDREDTHS}
            width={34}
            tickLine={false}
            axisLine={false}
            tick={TEXT}
          />
          {children}
          <StillWaiting atRisk={atRisk} lastDay={lastDay} bottom={PLOT} />
          <CurveMarks points={points} lastDay={lastDay} onTell={setTold} />
        </ComposedChart>
      )}
      <p className={marks.detail} aria-hidden="true">
        {told}
      </p>
    </div>
  );
}
