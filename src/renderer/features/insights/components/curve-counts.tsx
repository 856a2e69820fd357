import type { ChartTable } from '../../../ui/chart-figure.tsx';
import classes from './curve-marks.module.css';

/** What stands in place of a curve: counts, and why there is no curve; or what will show once something was sent. */
export function CurveCounts({ table, why }: { table: ChartTable; why: string }) {
  return (
    <>
      {table.rows.length > 0 && (
        <ul className={classes.few}>
          {table.rows.map(([name, count]) => (
            <li key={name}>
              {name}: {count}
            </li>
          ))}
        </ul>
      )}
      <p className={table.rows.length > 0 ? classes.note : classes.few}>{why}</p>
    </>
  );
}
