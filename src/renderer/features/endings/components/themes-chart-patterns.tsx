import { useId } from 'react';
import type { Control } from '../../../../shared/endings.ts';
import classes from './themes-chart.module.css';

type Fill = { fill: string; stroke: string; strokeDasharray?: string };

/** How a bar of each control is filled: solid, hatched, dotted, empty with dashes. `id` names the patterns of a drawing. */
export const CONTROL_FILLS: Record<Control, (id: string) => Fill> = {
  within: () => ({ fill: 'var(--accent-fill)', stroke: 'var(--accent-fill)' }),
  partly: (id) => ({ fill: `url(#${id}-partly)`, stroke: 'var(--clay-fill)' }),
  outside: (id) => ({ fill: `url(#${id}-outside)`, stroke: 'var(--stone-fill)' }),
  unknown: () => ({ fill: 'none', stroke: 'var(--edge)', strokeDasharray: '3 3' }),
};

/** The patterns that `CONTROL_FILLS` refers to. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-partly`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--sheet)" />
        <rect width="3" height="6" fill="var(--clay-fill)" />
      </pattern>
      <pattern id={`${id}-outside`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--sheet)" />
        <circle cx="2.5" cy="2.5" r="1" fill="var(--stone)" />
      </pattern>
    </defs>
  );
}

/** A small piece of the same fill, for a legend. */
export function Swatch({ control }: { control: Control }) {
  const id = useId();
  return (
    <svg className={classes.swatch} viewBox="0 0 16 12" aria-hidden="true">
      <ChartPatterns id={id} />
      <rect x="0.5" y="0.5" width="15" height="11" {...CONTROL_FILLS[control](id)} />
    </svg>
  );
}
