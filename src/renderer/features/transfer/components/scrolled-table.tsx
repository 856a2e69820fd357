import type { ReactNode } from 'react';
import classes from './import-wizard.module.css';

type Props = { label: string; headings: readonly string[]; isTall?: boolean; children: ReactNode };

/** A table that scrolls inside the page when it is too wide or, if `isTall`, too long. `children` are its rows. */
export function ScrolledTable({ label, headings, isTall = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll a table of plain text
    <section className={`${classes.scroll} ${isTall ? classes.tall : ''}`} aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
