import type { ReactNode } from 'react';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import classes from './figure-part.module.css';

type FigurePartProps = {
  /** A finding with its counts. */
  title: string;
  /** What is counted, with n. */
  hint: string;
  /** How it is counted and what it does not say. */
  method: string;
  fileName: string;
  /** Null when there is nothing to draw. */
  drawing: ReactNode;
  /** The same numbers. */
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Of the heading. */
  level?: 2 | 4;
};

/** One figure of plans in its frame: its finding, what it counts, and a drawing with a table of the same numbers. */
export function FigurePart({
  title,
  hint,
  method,
  fileName,
  drawing,
  columns,
  rows,
  level = 4,
}: FigurePartProps) {
  return (
    <div className={classes.part} data-level={level}>
      <ChartFigure
        title={title}
        subtitle={hint}
        method={<p>{method}</p>}
        table={{ head: columns, rows }}
        fileName={fileName}
        level={level}
      >
        {drawing}
      </ChartFigure>
    </div>
  );
}
