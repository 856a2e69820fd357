import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { EndingDraft, EndingPage } from '../../../../shared/endings.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';
import { makeDraftSaver } from './draft-saver.ts';
import { changeEndingPage } from './ending.ts';

/** Drafts sent whose answer has not come, also those of a panel that was closed meanwhile. */
const onTheirWay = new Set<Promise<unknown>>();

function sendDraft(applicationId: number, fields: EndingDraft): Promise<unknown> {
  const sent = trpcClient.endings.saveDraft.mutate({ applicationId, fields }, AT_ONCE);
  onTheirWay.add(sent);
  const forget = () => onTheirWay.delete(sent);
  sent.then(forget, forget);
  return sent;
}

/**
 * What is being typed about an ending: kept on disk while typing, when a field is left, and when the page is hidden or
 * closed. `typed` is null while nothing differs from what is saved.
 */
export function useEndingDraft(page: Pick<EndingPage, 'applicationId' | 'draft'>) {
  const { applicationId } = page;
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(page.draft);
  const latest = useRef(typed);
  const [saver] = useState(() => makeDraftSaver((fields: EndingDraft) => sendDraft(applicationId, fields)));
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  // Seen by the saving status of the window from the first key on, not only while it is sent.
  const keep = useMutation({ mutationFn: saver.settled }).mutate;
  const drop = useMutation({ mutationFn: () => trpcClient.endings.dropDraft.mutate({ applicationId }) });

  const show = useCallback((fields: EndingDraft | null) => {
    latest.current = fields;
    setTyped(fields);
  }, []);
  const remember = useCallback(
    () => changeEndingPage(queryClient, applicationId, (known) => ({ ...known, draft: latest.current })),
    [queryClient, applicationId],
  );

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') saver.leave();
    };
    window.addEventListener('pagehide', saver.leave);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', saver.leave);
      document.removeEventListener('visibilitychange', onHidden);
      saver.leave();
      remember();
    };
  }, [saver, remember]);

  const change = useCallback(
    (fields: EndingDraft) => {
      show(fields);
      const isFirst = saver.status() !== 'keeping';
      saver.type(fields);
      if (isFirst) keep();
    },
    [saver, keep, show],
  );

  const stop = useCallback(async () => {
    await saver.stop();
    await Promise.allSettled([...onTheirWay]);
  }, [saver]);

  return {
    typed,
    status,
    change,
    flush: saver.flush,
    /** Resolves when nothing is on its way to the disk any more; until the next change nothing will be. */
    stop,
    /** Nothing typed differs any more: it was saved. */
    clear: useCallback(() => {
      show(null);
      remember();
    }, [show, remember]),
    /** Forgets what was typed, on disk too. */
    discard: async () => {
      await stop();
      await drop.mutateAsync();
      show(null);
      remember();
    },
  };
}
