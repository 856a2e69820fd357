import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import { byPosition } from '../../../../shared/domain/board/group-cards.ts';
import { showNotice } from '../../../ui/notice.tsx';
import { useArchiveApplications } from '../api/archive-applications.ts';
import { readCards } from '../api/board.ts';
import { useMoveApplications, useTakeBack, useUndoLast } from '../api/move-applications.ts';
import { useTrashApplications } from '../api/trash-applications.ts';
import type { BoardActions } from './board-actions.ts';

export type BoardChanges = {
  stages: readonly Stage[];
  selected: ReadonlySet<number>;
  onOpen: (id: number) => void;
  onChangeDate: (card: Card) => void;
  /** One application went to an outcome. */
  onEnded: (id: number) => void;
  onGone: () => void;
};

/** The changes a person makes on the board, each with its announcement and its notice with Undo. */
export function useBoardChanges(changes: BoardChanges): BoardActions {
  const queryClient = useQueryClient();
  const moveApplications = useMoveApplications();
  const takeBack = useTakeBack().mutate;
  const undo = useUndoLast().mutate;
  const archive = useArchiveApplications().mutate;
  const trash = useTrashApplications().mutate;
  const latest = useRef(changes);
  useEffect(() => {
    latest.current = changes;
  });

  return useMemo<BoardActions>(() => {
    const undoAction = { label: 'Undo', onClick: () => undo() };
    return {
      open: (id) => latest.current.onOpen(id),
      idsWith: (id) => {
        const { selected } = latest.current;
        if (!selected.has(id)) return [id];
        return inBoardOrder(readCards(queryClient), latest.current.stages, selected);
      },
      move: async (ids, place) => {
        const { stages, onGone } = latest.current;
        const before = readCards(queryClient).filter((card) => ids.includes(card.id));
        const stage = stages.find(({ id }) => id === place.stageId);
        if (!stage || before.length === 0) return;
        const changesStage = before.some((card) => card.stageId !== stage.id);
        const answer = moveApplications({ ids, place });
        announce(movedSentence(readCards(queryClient), before, stage));
        if (ids.length > 1) onGone();
        const result = await answer;
        if (!result || !changesStage) return;
        const [only] = result.cards;
        const ended = stage.kind === 'outcome' && ids.length === 1 ? only : undefined;
        if (ended) latest.current.onEnded(ended.id);
        if (result.askWhyBack.length > 0) {
          const back = result.askWhyBack;
          showNotice({
            message: `Moved back to ${stage.name}. Was the earlier move a mistake?`,
            actions: [
              { label: 'It was a mistake', onClick: () => takeBack(back) },
              { label: 'It really went back', onClick: () => undefined },
              undoAction,
            ],
          });
          return;
        }
        showNotice({
          message: ids.length === 1 ? `Moved to ${stage.name}` : `${ids.length} moved to ${stage.name}`,
          actions: ended
            ? [undoAction, { label: 'Change the date', onClick: () => latest.current.onChangeDate(ended) }]
            : [undoAction],
          kbd: 'Mod+Z',
        });
      },
      archive: (ids, archived) => {
        latest.current.onGone();
        archive(
          { ids, archived },
          {
            onSuccess: () =>
              showNotice({
                message: archived
                  ? `${applications(ids)} archived`
                  : `${applications(ids)} back on the board`,
                actions: [undoAction],
                kbd: 'Mod+Z',
              }),
          },
        );
      },
      trash: (ids) => {
        latest.current.onGone();
        trash(ids, {
          onSuccess: () =>
            showNotice({
              message: `${applications(ids)} moved to Trash`,
              actions: [undoAction],
              kbd: 'Mod+Z',
            }),
        });
      },
    };
  }, [queryClient, moveApplications, takeBack, undo, archive, trash]);
}

function applications(ids: readonly number[]): string {
  return ids.length === 1 ? 'Application' : `${ids.length} applications`;
}

function inBoardOrder(cards: readonly Card[], stages: readonly Stage[], ids: ReadonlySet<number>): number[] {
  const rank = new Map(stages.map((stage, index) => [stage.id, index]));
  return cards
    .filter((card) => ids.has(card.id))
    .sort((a, b) => (rank.get(a.stageId) ?? 0) - (rank.get(b.stageId) ?? 0) || byPosition(a, b))
    .map((card) => card.id);
}

function movedSentence(cards: readonly Card[], moved: readonly Card[], stage: Stage): string {
  const [first] = moved;
  if (!first) return '';
  if (moved.length > 1) return `${moved.length} cards moved to ${stage.name}`;
  const column = cards.filter((card) => card.stageId === stage.id && !card.archived);
  const there = column.find((card) => card.id === first.id);
  const above = there ? column.filter((card) => byPosition(card, there) < 0).length : -1;
  return `${first.role}, ${first.company} moved to ${stage.name}, place ${above + 1} of ${column.length}`;
}
