import type { FileRemark } from '../../../../shared/domain/people-file/people-file.ts';
import classes from './exchange.module.css';

const MOST_SHOWN = 200;

/** Rows of a file with what is to be said of each, folded away. */
export function FileRemarks({ title, remarks }: { title: string; remarks: readonly FileRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>
        {title}, {remarks.length.toLocaleString('en-GB')}
      </summary>
      <ul className={classes.list} aria-label={title}>
        {remarks.slice(0, MOST_SHOWN).map(({ at, reason }) => (
          <li key={`${at} ${reason}`}>
            {at}: {reason}
          </li>
        ))}
      </ul>
      {remarks.length > MOST_SHOWN && <p className={classes.quiet}>These are the first {MOST_SHOWN}.</p>}
    </details>
  );
}
