import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../../../shared/applications.ts';
import { showNotice } from '../../../ui/notice.tsx';
import { reloadApplication } from '../api/get-application.ts';
import { useMoveApplications, useTakeBack, useUndoLast } from '../api/move-applications.ts';
import { useStages } from '../api/stages.ts';

/**
 * Moves one application from its page: `waiting` is the stage it is on its way to. A late move back is asked about;
 * `onEnded` hears of a move to an outcome.
 */
export function useMoveFromPage(card: Card, onEnded: () => void) {
  const queryClient = useQueryClient();
  const stages = useStages();
  const move = useMoveApplications();
  const takeBack = useTakeBack();
  const undo = useUndoLast();
  const [waiting, setWaiting] = useState<number | null>(null);
  const readAgain = () => reloadApplication(queryClient, card.id);

  async function moveTo(stageId: number) {
    setWaiting(stageId);
    const result = await move({ ids: [card.id], place: { stageId, after: null } });
    await readAgain();
    setWaiting(null);
    if (!result) return;
    const stage = stages.find(({ id }) => id === stageId);
    const name = stage?.name ?? '';
    if (stage?.kind === 'outcome') onEnded();
    if (result.askWhyBack.length > 0)
      showNotice({
        message: `Moved back to ${name}. Was the earlier move a mistake?`,
        actions: [
          {
            label: 'It was a mistake',
            onClick: () => takeBack.mutate(result.askWhyBack, { onSettled: readAgain }),
          },
          { label: 'It really went back', onClick: () => undefined },
        ],
      });
    else
      showNotice({
        message: `${card.role}, ${card.company}: moved to ${name}.`,
        actions: [{ label: 'Undo', onClick: () => undo.mutate(undefined, { onSettled: readAgain }) }],
        kbd: 'Mod+Z',
      });
  }
  return { stages, waiting, moveTo, readAgain };
}
