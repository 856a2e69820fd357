import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { useApplication } from '../api/get-application.ts';
import { ApplicationContent } from './application-content.tsx';
import classes from './application-panel.module.css';

type ApplicationPanelProps = { id: number; onClose: () => void };

/** One application beside the board. The board stays usable; Esc closes the panel and gives the focus back. */
export function ApplicationPanel({ id, onClose }: ApplicationPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const { data: page, error } = useApplication(id);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      const hasFocus =
        document.activeElement === document.body || panel.current?.contains(document.activeElement);
      if (hasFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);

  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A menu, a dialog or a drag that is open takes the key for itself.
    if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"], [data-dragging="true"]'))
      return;
    if (document.activeElement instanceof HTMLElement && panel.current?.contains(document.activeElement))
      document.activeElement.blur();
    onClose();
  });
  useEffect(() => {
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, []);

  const controls = (
    <>
      <Tooltip label="Open as a page">
        <ActionIcon component={Link} to={`/applications/${id}`} variant="subtle" aria-label="Open as a page">
          <IconMaximize size={18} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <ActionIcon variant="subtle" aria-label="Close" onClick={onClose}>
        <IconX size={18} stroke={1.5} />
      </ActionIcon>
    </>
  );

  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={classes.panel}
      aria-label={page ? `${page.card.role}, ${page.card.company}` : 'Application'}
      aria-busy={!page && !error}
    >
      {page ? (
        <ApplicationContent key={id} page={page} headingLevel={2} controls={controls} />
      ) : (
        <div className={classes.waiting}>
          <div className={classes.controls}>{controls}</div>
          {error && <p role="alert">{sentenceOf(error)}</p>}
        </div>
      )}
    </section>
  );
}
