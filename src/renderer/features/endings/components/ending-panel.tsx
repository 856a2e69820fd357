import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Link } from 'react-router';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useEndingPage } from '../api/ending.ts';
import { EndingContent } from './ending-content.tsx';
import classes from './ending-panel.module.css';

type EndingPanelProps = { applicationId: number; onClose: () => void };

/** How an application has just ended, beside the board. The board stays usable; Esc closes it and nothing typed is lost. */
export function EndingPanel({ applicationId, onClose }: EndingPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const { data: page } = useEndingPage(applicationId);
  const { dateFormat } = useSettings();
  useFocusInside(panel, applicationId, page?.ended === true);
  useCloseOnEscape(panel, onClose);

  // Undoing the move takes the reason for the panel away.
  const hadEnded = useRef(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (page?.ended) hadEnded.current = true;
    else if (page && hadEnded.current) close();
  }, [page]);

  return (
    <section ref={panel} tabIndex={-1} className={classes.panel} aria-label="Ending" aria-busy={!page}>
      <header className={classes.head}>
        <div className={classes.names}>
          {page && (
            <>
              <h2 className={classes.role}>{page.role}</h2>
              <p className={classes.company}>
                {page.company}
                {page.outcome && page.endedOn && (
                  <>
                    {' '}
                    · {page.outcome.name}, {formatShortDay(page.endedOn, dateFormat)}
                  </>
                )}
              </p>
            </>
          )}
        </div>
        <Tooltip label="Open as a page">
          <ActionIcon
            component={Link}
            to={`/applications/${applicationId}`}
            variant="subtle"
            aria-label="Open as a page"
          >
            <IconMaximize size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
        <ActionIcon variant="subtle" aria-label="Close" onClick={onClose}>
          <IconX size={18} stroke={1.5} />
        </ActionIcon>
      </header>
      <div className={classes.body}>
        <EndingContent applicationId={applicationId} />
      </div>
    </section>
  );
}

/** Takes the focus to the first field once it is there, and on leaving gives it back: to the card, or to what had it. */
function useFocusInside(
  panel: { readonly current: HTMLElement | null },
  applicationId: number,
  isReady: boolean,
): void {
  useEffect(() => {
    const section = panel.current;
    const before = document.activeElement;
    return () => {
      const { activeElement } = document;
      // Something else was chosen meanwhile.
      if (activeElement !== document.body && activeElement?.isConnected && !section?.contains(activeElement))
        return;
      const card = document.querySelector<HTMLElement>(`li[data-card="${applicationId}"]`);
      const back = card ?? (before instanceof HTMLElement && before.isConnected ? before : null);
      back?.focus({ preventScroll: true });
    };
  }, [panel, applicationId]);
  useEffect(() => {
    if (!isReady) return;
    const section = panel.current;
    const first =
      section?.querySelector<HTMLElement>('[data-first-field]') ??
      section?.querySelector<HTMLElement>('form input:not([type="radio"])') ??
      section;
    first?.focus({ preventScroll: true });
  }, [panel, isReady]);
}

function useCloseOnEscape(panel: { readonly current: HTMLElement | null }, onClose: () => void): void {
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A menu, a dialog or a drag that is open takes the key for itself.
    if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"], [data-dragging="true"]'))
      return;
    const { activeElement } = document;
    // Leaving the field keeps what was typed in it.
    if (activeElement instanceof HTMLElement && panel.current?.contains(activeElement)) activeElement.blur();
    onClose();
  });
  useEffect(() => {
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, []);
}
