import type { ReactNode } from 'react';
import classes from './application-print.module.css';

/** A part of a dossier under its heading. */
export function DossierPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}

/** The earliest first, and of one day as they were written down. */
export function byDay<Row extends { id: number; on: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.id - other.id));
}
