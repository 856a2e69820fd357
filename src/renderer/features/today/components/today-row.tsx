import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import classes from './today-parts.module.css';

type TodayRowProps = {
  to: string | null;
  children: ReactNode;
  /** At the right: a day, or what can be done. */
  aside?: ReactNode;
  /** With one the line can be ticked off once, and goes when it is; it stays when that failed. */
  tick?: { label: string; onTick: () => Promise<unknown> };
};

/** One line of the page: what it is, where it leads, and at the right when. */
export function TodayRow({ to, children, aside, tick }: TodayRowProps) {
  const [isTicked, setIsTicked] = useState(false);
  const content = (
    <>
      <span className={classes.what}>{children}</span>{' '}
      {aside ? <span className={classes.aside}>{aside}</span> : null}
    </>
  );
  return (
    <li className={classes.row}>
      {tick ? (
        <Checkbox
          size="xs"
          aria-label={tick.label}
          checked={isTicked}
          onChange={() => {
            if (isTicked) return;
            setIsTicked(true);
            tick.onTick().catch(() => setIsTicked(false));
          }}
        />
      ) : null}
      {to === null ? (
        <span className={classes.line}>{content}</span>
      ) : (
        <Link to={to} className={classes.line}>
          {content}
        </Link>
      )}
    </li>
  );
}
