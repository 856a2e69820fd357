import type { ReactNode } from 'react';
import classes from './progress-report.module.css';

type PartProps = { id: string; title: string; isFirst?: boolean; children: ReactNode };

/** A part of the report as wide as the page, under its heading. */
export function Part({ id, title, isFirst = false, children }: PartProps) {
  return (
    <section className={isFirst ? classes.first : classes.part}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The first `most` of a list that has its latest first, or all of it. */
export function takeLatest<Item>(items: readonly Item[], most: number, isWhole: boolean): readonly Item[] {
  return isWhole ? items : items.slice(0, most);
}

/** Said behind a heading, only where some are left out. */
export function latestOf(count: number, most: number, isWhole: boolean): string {
  return !isWhole && count > most ? `, latest ${most} of ${count}` : '';
}
