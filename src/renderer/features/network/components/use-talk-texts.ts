import { type RefObject, useState } from 'react';
import type { Talk, TalkTexts } from '../../../../shared/network-talks.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { saveTalkTextsAtOnce, useTalkChanges } from '../api/talks.ts';
import type { SaveLetter } from './talk-letter.tsx';

/**
 * What is typed around a talk, saved as it is typed; every other change of the talk waits for it and for the `letters`
 * being written.
 */
export function useTalkTexts(talk: Talk, letters: readonly RefObject<SaveLetter | null>[]) {
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
      const isSaved = await Promise.all([
        saved.flush(),
        ...letters.map(({ current }) => current?.() ?? true),
      ]);
      if (isSaved.every(Boolean)) await make(saved.currentRevision());
    },
  };
}

function textsOf({ about, questions, learned, cameOfIt }: Talk): TalkTexts {
  return { about, questions, learned, cameOfIt };
}
