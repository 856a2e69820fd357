import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import classes from './curve-marks.module.css';
import { endOf } from './curve-rows.ts';
import { useMarks } from './use-marks.ts';

/** A point of a curve: where it stands, in hundredths, and what it says. */
type CurvePoint = { day: number; height: number; words: string };

type CurveMarksProps = {
  points: readonly CurvePoint[];
  lastDay: number;
  onTell: (words: string) => void;
};

/** The points of a curve: one stop of the Tab key, the arrow keys go from day to day, and pointing says the same. */
export function CurveMarks({ points, lastDay, onTell }: CurveMarksProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const markAt = useMarks(points.length);
  if (!x || !y) return null;
  const top = y(100) ?? 0;
  const bottom = y(0) ?? 0;
  const drawn = points.map(({ day, height, words }, at) => {
    const left = x(day) ?? 0;
    const right = x(points[at + 1]?.day ?? endOf(lastDay)) ?? left;
    const { onFocus, ...focus } = markAt(at);
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the points of a chart are read one by one with the arrow keys
      <g
        key={day}
        role="img"
        aria-label={words}
        className={classes.mark}
        data-only-on-screen=""
        {...focus}
        onFocus={(event) => {
          onFocus(event);
          onTell(words);
        }}
        onBlur={() => onTell('')}
        onPointerEnter={() => onTell(words)}
        onPointerLeave={() => onTell('')}
      >
        <rect x={left} y={top} width={Math.max(2, right - left)} height={bottom - top} fill="transparent" />
        <circle className={classes.dot} cx={left} cy={y(height)} r={4.5} />
      </g>
    );
  });
  return <ZIndexLayer zIndex={DefaultZIndexes.scatter}>{drawn}</ZIndexLayer>;
}
