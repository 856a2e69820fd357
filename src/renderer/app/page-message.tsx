import type { ReactNode } from 'react';
import { usePageTitle } from '../ui/page-title.ts';
import classes from './page-message.module.css';

/** A whole page with one sentence, for when there is no screen to show. */
export function PageMessage({ title, children }: { title: string; children?: ReactNode }) {
  usePageTitle(title);
  return (
    <main className={classes.page}>
      <p className={classes.wordmark} aria-hidden="true">
        Rebound
      </p>
      <h1 className={children ? classes.title : 'visually-hidden'}>{title}</h1>
      {children}
    </main>
  );
}
