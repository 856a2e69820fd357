import classes from './share-chart.module.css';
import { type ShareRow, shareWords } from './share-rows.ts';

/** Counts in words, where too little was sent for a share to say anything. */
export function FewCounts({ rows }: { rows: readonly ShareRow[] }) {
  return (
    <>
      <ul className={classes.few}>
        {rows.map((row) => (
          <li key={row.key}>{shareWords(row)}</li>
        ))}
      </ul>
      <p className={classes.fewNote}>
        Below five there are only counts: a share of so few would pretend to know something.
      </p>
    </>
  );
}
