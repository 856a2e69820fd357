import { useId } from 'react';
import type { Control } from '../../../../shared/endings.ts';
import { ChartPatterns } from '../../../ui/chart-patterns.tsx';
import classes from './themes-chart.module.css';

type Fill = { fill: string; stroke: string; strokeDasharray?: string };

/** How a bar of each control is filled: solid, hatched, dotted, empty with dashes. `id` names the patterns of a drawing. */
export const CONTROL_FILLS: Record<Control, (id: string) => Fill> = {
  within: () => ({ fill: 'var(--accent-fill)', stroke: 'var(--accent-fill)' }),
  partly: (id) => ({ fill: `url(#${id}-hatched)`, stroke: 'var(--clay-fill)' }),
  outside: (id) => ({ fill: `url(#${id}-dotted)`, stroke: 'var(--stone-fill)' }),
  unknown: () => ({ fill: 'none', stroke: 'var(--edge)', strokeDasharray: '3 3' }),
};

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
