import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EndingDraft, EndingPage } from '../../../../shared/endings.ts';
import { codeOf } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { type Saver, useAutosaved } from '../../../lib/use-autosaved.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';
import { changeEndingPage, reloadEnding } from './ending.ts';

type Sent = { applicationId: number; revision: number; fields: EndingDraft };

/** What was typed and not stored yet when its panel was closed, by application. */
const left = new Map<string, Saver<EndingDraft>>();

/**
 * What is being typed about an ending, kept as it is typed until the ending is saved or it is discarded. `typed` is null
 * while there is nothing but what is `saved`.
 */
export function useEndingDraft(page: EndingPage, saved: EndingDraft) {
  const { applicationId, draft } = page;
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (sent: Sent) => trpcClient.endings.saveDraft.mutate(sent),
    onSuccess: ({ revision }, { fields }) =>
      changeEndingPage(queryClient, applicationId, (known) => ({ ...known, draft: { fields, revision } })),
    onError: (error) => {
      if (codeOf(error) === 'CONFLICT') void reloadEnding(queryClient, applicationId);
    },
  });
  const drop = useMutation(trpc.endings.dropDraft.mutationOptions());
  const kept = useAutosaved<EndingDraft>({
    stored: draft?.fields ?? saved,
    revision: draft?.revision ?? 0,
    save: (fields, revision) => save.mutateAsync({ applicationId, revision, fields }),
    sendLast(fields, revisions) {
      for (const revision of revisions) sendLast({ applicationId, revision, fields });
    },
    left: { in: left, name: String(applicationId) },
  });

  function clear() {
    kept.startOver();
    changeEndingPage(queryClient, applicationId, (known) => ({ ...known, draft: null }));
  }
  return {
    typed: draft || kept.unsaved() ? kept.value : null,
    state: kept.state,
    /** Whether the database has all of it. */
    isKept: kept.unsaved() === null,
    change: kept.change,
    flush: kept.flush,
    revision: kept.currentRevision,
    /** What was typed is in the ending now. */
    clear,
    /** Forgets what was typed, on disk too; not while it is unknown what is there. */
    async discard() {
      if (!(await kept.flush())) return;
      const revision = kept.currentRevision();
      if (revision > 0) await drop.mutateAsync({ applicationId, revision });
      clear();
    },
    keepMine: kept.keepMine,
    showStored: kept.showStored,
  };
}

/** In the moment the page goes away; nobody is left to hear of an error. */
function sendLast(sent: Sent): void {
  trpcClient.endings.saveDraft.mutate(sent, AT_ONCE).catch(() => undefined);
}
