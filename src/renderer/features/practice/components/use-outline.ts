import type { Outline, PracticeCardPage } from '../../../../shared/practice.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { saveOutlineAtOnce, useSaveOutline } from '../api/card.ts';

/** The outline and the notes of a question, saved as they are typed. */
export function useOutline(card: PracticeCardPage) {
  const { id } = card;
  const { mutateAsync } = useSaveOutline();
  return useAutosaved<Outline>({
    stored: card.outline,
    revision: card.revision,
    save: (outline, revision) => mutateAsync({ id, revision, outline }),
    sendLast: (outline, revisions) => {
      for (const revision of revisions) saveOutlineAtOnce({ id, revision, outline });
    },
  });
}

export type AutosavedOutline = ReturnType<typeof useOutline>;
