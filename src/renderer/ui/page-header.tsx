import type { ReactNode } from 'react';
import classes from './page-header.module.css';
import { usePageTitle } from './page-title.ts';

/** The bar at the top of a screen: its one h1, and beside it whatever the screen needs there. Also names the window. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  usePageTitle(title);
  return (
    <header className={classes.bar}>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </header>
  );
}
