import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  usePlotArea,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { Interval } from '../../../../shared/domain/statistics.ts';
import { kOfN } from '../../../lib/count-words.ts';
import { inHundred } from './in-hundred.ts';
import classes from './share-chart.module.css';
import { isFew, type ShareRow, shareWords } from './share-rows.ts';
import { useDrawingWidth } from './use-drawing-width.ts';
import { type MarkProps, useMarks } from './use-marks.ts';

type ShareChartProps = {
  rows: readonly ShareRow[];
  /** A bar from nothing for a path that grows narrower, a dot for groups beside each other. */
  mark: 'bar' | 'dot';
};

const LINE = { bar: 60, dot: 68 };
const AXIS = 30;
/** The column of names beside bars; the names of groups are longer and stand above their dots. */
const NAMES = { bar: 128, dot: 8 };
const LONGEST_NAME = { bar: 17, dot: 40 };
const TICKS = [0, 25, 50, 75, 100];
// The bars are drawn with their brackets, in the lanes.
const NOTHING = () => <g />;
const TEXT = { fill: 'var(--ink-2)', fontSize: 13 };

/** Shares in 100, a line each, with the likely range as a bracket below the mark; below five there are only counts. */
export function ShareChart({ rows, mark }: ShareChartProps) {
  const { area, width } = useDrawingWidth();
  const height = rows.length * LINE[mark] + AXIS;
  const data = rows.map((row) => ({
    key: row.key,
    share: isFew(row) ? 0 : (row.k / row.n) * 100,
  }));
  return (
    <div ref={area}>
      {width > 0 && (
        <BarChart
          width={width}
          height={height}
          layout="vertical"
          data={data}
          margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
          barSize={LINE[mark]}
          barCategoryGap={0}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            domain={[0, 100]}
            ticks={TICKS}
            tickLine={false}
            axisLine={false}
            tick={TEXT}
            height={AXIS}
          />
          <YAxis
            type="category"
            dataKey="key"
            width={NAMES[mark]}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--edge)' }}
            tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
              <RowName row={rows[index]} mark={mark} x={Number(x)} y={Number(y)} />
            )}
          />
          <Bar dataKey="share" isAnimationActive={false} shape={NOTHING} />
          <Lanes rows={rows} mark={mark} />
        </BarChart>
      )}
    </div>
  );
}

type RowNameProps = { row: ShareRow | undefined; mark: 'bar' | 'dot'; x: number; y: number };

function RowName({ row, mark, x, y }: RowNameProps) {
  if (!row) return null;
  const { name } = row;
  const longest = LONGEST_NAME[mark];
  const shown = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  if (mark === 'dot')
    return (
      <text x={x + 16} y={y - 13} fill="var(--ink)" className={classes.name}>
        {shown !== name && <title>{name}</title>}
        {shown}
        <tspan dx={8} {...TEXT} className={classes.count}>
          {kOfN(row)}
        </tspan>
      </text>
    );
  return (
    <g>
      <text x={x - NAMES.bar + 8} y={y - 8} fill="var(--ink)" className={classes.name}>
        {shown !== name && <title>{name}</title>}
        {shown}
      </text>
      <text x={x - NAMES.bar + 8} y={y + 10} {...TEXT}>
        {kOfN(row)}
      </text>
    </g>
  );
}

/** The marks of all lanes. Beware: what changes with the focus stays in here, as a chart that is drawn anew loses it. */
function Lanes({ rows, mark }: ShareChartProps) {
  const plot = usePlotArea();
  const markAt = useMarks(rows.length);
  if (!plot) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.bar}>
      {rows.map((row, at) => (
        <ShareMark
          key={row.key}
          row={row}
          mark={mark}
          at={(share) => plot.x + share * plot.width}
          end={plot.x + plot.width}
          top={plot.y + at * LINE[mark]}
          focus={markAt(at)}
        />
      ))}
    </ZIndexLayer>
  );
}

type ShareMarkProps = {
  row: ShareRow;
  mark: 'bar' | 'dot';
  /** Where a share stands. */
  at: (share: number) => number;
  /** Where the lane ends. */
  end: number;
  top: number;
  focus: MarkProps;
};

function ShareMark({ row, mark, at, end, top, focus }: ShareMarkProps) {
  const { k, n, interval } = row;
  const zero = at(0);
  const words = shareWords(row);
  const isCounts = isFew(row);
  const low = interval && at(interval.low);
  const high = interval && at(interval.high);
  // A dot has its name above it.
  const line = mark === 'bar' ? top + 16 : top + 37;
  const bracket = mark === 'bar' ? top + 38 : top + 52;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the points of a chart are read one by one with the arrow keys
    <g role="img" aria-label={words} className={classes.mark} {...focus}>
      <title>{words}</title>
      <rect x={zero} y={top + 2} width={end - zero} height={LINE[mark] - 4} fill="transparent" />
      {isCounts && (
        <text x={zero + 8} y={line + 5} {...TEXT}>
          counts only
        </text>
      )}
      {!isCounts && mark === 'bar' && (
        <rect x={zero} y={line - 9} width={at(k / n) - zero} height={18} fill="var(--accent-fill)" />
      )}
      {!isCounts && mark === 'dot' && <circle cx={at(k / n)} cy={line} r={6} fill="var(--accent-fill)" />}
      {interval !== null && low !== null && high !== null && (
        <>
          <path
            d={`M${low} ${bracket - 4}v8M${low} ${bracket}H${high}M${high} ${bracket - 4}v8`}
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth={1.5}
          />
          <RangeWords interval={interval} low={low} high={high} zero={zero} end={end} y={bracket + 4.5} />
        </>
      )}
    </g>
  );
}

type RangeWordsProps = {
  interval: Interval;
  low: number;
  high: number;
  zero: number;
  end: number;
  y: number;
};

/** The range in numbers, on the side with more room. */
function RangeWords({ interval, low, high, zero, end, y }: RangeWordsProps) {
  const isRight = end - high >= low - zero;
  return (
    <text x={isRight ? high + 8 : low - 8} y={y} textAnchor={isRight ? 'start' : 'end'} {...TEXT}>
      {inHundred(interval.low)} to {inHundred(interval.high)}
    </text>
  );
}
