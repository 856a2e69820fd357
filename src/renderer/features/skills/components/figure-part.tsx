import { type ReactNode, useId, useState } from 'react';
import classes from './figure-part.module.css';

type FigurePartProps = {
  /** A finding with its counts. */
  title: string;
  /** What is counted, with n. */
  hint: string;
  /** Null when there is nothing to draw. */
  drawing: ReactNode;
  /** The same numbers. */
  columns: readonly string[];
  rows: readonly (readonly [key: string, ...cells: (string | number)[]])[];
};

/** One figure: its finding, what it counts, and a drawing with a table of the same numbers behind it. */
export function FigurePart({ title, hint, drawing, columns, rows }: FigurePartProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h4 id={id} className={classes.title}>
        {title}
      </h4>
      <div className={classes.line}>
        <p className={classes.hint}>{hint}</p>
        {rows.length > 0 && (
          <button
            type="button"
            className={classes.toggle}
            aria-pressed={asTable}
            aria-label={`Show table: ${title}`}
            onClick={() => setAsTable(!asTable)}
          >
            Show table
          </button>
        )}
      </div>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there
        <section className={classes.wide} tabIndex={0} aria-label={`Table: ${title}`}>
          <table className={classes.table}>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([key, head, ...cells]) => (
                <tr key={key}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, at) => (
                    <td key={columns[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        drawing
      )}
    </section>
  );
}
