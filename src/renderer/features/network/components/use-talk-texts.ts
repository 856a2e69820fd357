import { useState } from 'react';
import type { Talk, TalkTexts } from '../../../../shared/network-talks.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { saveTalkTextsAtOnce, useTalkChanges } from '../api/talks.ts';

/** What is typed around a talk, saved as it is typed; every other change of the talk waits for it. */
export function useTalkTexts(talk: Talk) {
  const { id, revision } = talk;
  const { saveTexts } = useTalkChanges();
  // What is stored changes only with its revision, not with every reading of the page.
  const [stored, setStored] = useState(() => ({ revision, texts: textsOf(talk) }));
  if (stored.revision !== revision) setStored({ revision, texts: textsOf(talk) });
  const saved = useAutosaved<TalkTexts>({
    stored: stored.texts,
    revision: stored.revision,
    save: (texts, known) => saveTexts.mutateAsync({ id, revision: known, ...texts }),
    sendLast: (texts, revisions) => {
      for (const known of revisions) saveTalkTextsAtOnce({ id, revision: known, ...texts });
    },
  });
  const flush = () => void saved.flush();
  return {
    value: saved.value,
    change: (changes: Partial<TalkTexts>) => saved.change({ ...saved.value, ...changes }),
    flush,
    line: {
      state: saved.state,
      onTryAgain: flush,
      onKeepMine: saved.keepMine,
      onShowStored: saved.showStored,
    },
    /** Saves what is typed first, and names the revision that this gave. */
    async beforeChange(make: (revision: number) => unknown): Promise<void> {
      if (await saved.flush()) await make(saved.currentRevision());
    },
  };
}

function textsOf({ about, questions, learned, cameOfIt }: Talk): TalkTexts {
  return { about, questions, learned, cameOfIt };
}
