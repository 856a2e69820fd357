import type { ReactNode } from 'react';
import paper from './report-paper.module.css';

type PartProps = { id?: string; title: string; children: ReactNode };

/** A part of the report as wide as the page, under its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className={paper.part}>
      <h2 id={id} className={paper.title}>
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
