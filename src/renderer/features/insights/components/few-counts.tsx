import classes from './share-chart.module.css';
import { type ShareRow, shareWords } from './share-rows.ts';

/** Counts in words, where too little was sent for a share to say anything; `left`: how many only the table has. */
export function FewCounts({ rows, left = 0 }: { rows: readonly ShareRow[]; left?: number }) {
  return (
    <>
      <ul className={classes.few}>
        {rows.map((row) => (
          <li key={row.key}>{shareWords(row)}</li>
        ))}
        {left > 0 && <li>{left} more in the table</li>}
      </ul>
      <p className={classes.fewNote}>
        Below five there are only counts: a share of so few would pretend to know something.
      </p>
    </>
  );
}
