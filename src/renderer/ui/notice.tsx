import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { KeyCap } from './key-cap.tsx';
import classes from './notice.module.css';
import { closeNotice, useNotice } from './notice-store.ts';

export { showNotice } from './notice-store.ts';

const STAYS_MS = 8_000;

/** The place where notices appear; the shell holds exactly one. A pointer or the keyboard on it keeps it there. */
export function NoticePlace() {
  const notice = useNotice();
  const [held, setHeld] = useState(false);
  const id = notice?.id;

  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(() => closeNotice(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, held]);

  useEffect(() => {
    if (id === undefined) return;
    setHeld(false);
    const onKey = (event: KeyboardEvent) => {
      // A dialog, a menu or a drag that takes Escape for itself comes first.
      if (event.key === 'Escape' && !event.defaultPrevented) closeNotice(id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [id]);

  return (
    <div className={classes.place} role="status" aria-label="Notice">
      {notice ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting on the strip only keeps it from leaving
        <div
          key={notice.id}
          className={classes.strip}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className={classes.message}>{notice.message}</span>
          {notice.actions?.map((action) => (
            <button
              key={action.label}
              type="button"
              className={classes.action}
              onClick={() => {
                closeNotice(notice.id);
                action.onClick();
              }}
            >
              {action.label}
            </button>
          ))}
          {notice.kbd ? (
            <span aria-hidden="true">
              <KeyCap keys={notice.kbd} />
            </span>
          ) : null}
          <button
            type="button"
            className={classes.close}
            aria-label="Close notice"
            onClick={() => closeNotice(notice.id)}
          >
            <IconX size={16} stroke={1.5} aria-hidden="true" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
