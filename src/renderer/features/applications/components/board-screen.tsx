import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { BoardFilter, Card, Stage } from '../../../../shared/applications.ts';
import { filterCards, NO_FILTER } from '../../../../shared/domain/board/filter-cards.ts';
import { type CardColumns, groupCards } from '../../../../shared/domain/board/group-cards.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { useCardsWithFeedback } from '../../../ui/card-marks-context.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useNewApplication } from '../../../ui/new-application-context.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import { useBoard } from '../api/board.ts';
import { ApplicationPanel } from './application-panel.tsx';
import { BoardActionsProvider } from './board-actions-provider.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardHeader } from './board-header.tsx';
import styles from './board-screen.module.css';
import { useBoardSelection } from './board-selection.ts';
import { BoardView } from './board-view.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { useEndingPlaces } from './ending-places.ts';
import { MoveDateDialog } from './move-date-dialog.tsx';
import { TableView } from './table-view.tsx';

const NO_CARDS: Card[] = [];
const NO_STAGES: Stage[] = [];

/** The pipeline as a board or a table, with its search and filters; the hash holds the view and the open application. */
export function BoardScreen() {
  const board = useBoard();
  const { stages, cards } = board.data ?? { stages: NO_STAGES, cards: NO_CARDS };
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useState<BoardFilter>(NO_FILTER);
  const [dating, setDating] = useState<Card | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const selection = useBoardSelection();
  const newApplication = useNewApplication();
  const asTable = params.get('view') === 'table';
  const openId = Number(params.get('open')) || null;
  const endingId = openId === null ? Number(params.get('ending')) || null : null;
  const places = useEndingPlaces();

  const setParam = useCallback(
    (name: string, value: string | null) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      }),
    [setParams],
  );
  const onEnded = useCallback(
    (id: number) => {
      places.onEnded(id);
      setParams((before) => {
        const after = new URLSearchParams(before);
        after.delete('open');
        after.set('ending', String(id));
        return after;
      });
    },
    [places, setParams],
  );
  const setView = useCallback((view: string | null) => setParam('view', view), [setParam]);
  const setText = useCallback((text: string) => setFilter((before) => ({ ...before, text })), []);
  useShortcut('/', 'Search the board', () => search.current?.focus());

  const settled = useDeferredValue(filter);
  const day = today();
  const withFeedback = useCardsWithFeedback();
  const found = useMemo(
    () => filterCards(cards, settled, day, withFeedback),
    [cards, settled, day, withFeedback],
  );
  const previous = useRef<CardColumns>(undefined);
  const columns = useMemo(() => {
    previous.current = groupCards(found, previous.current);
    return previous.current;
  }, [found]);
  const active = useMemo(() => cards.reduce((sum, card) => sum + (card.archived ? 0 : 1), 0), [cards]);

  return (
    <BoardActionsProvider
      stages={stages}
      selected={selection.selected}
      onOpen={(id) => setParam('open', String(id))}
      onChangeDate={setDating}
      onEnded={onEnded}
      onGone={selection.clear}
    >
      <div className={styles.screen}>
        <div className={styles.main}>
          <BoardHeader
            active={active}
            search={search}
            text={filter.text}
            asTable={asTable}
            onText={setText}
            onView={setView}
            onNew={newApplication}
          />
          <BoardFilters
            stages={stages}
            cards={cards}
            found={found.length}
            filter={filter}
            onChange={setFilter}
          />
          {board.error && !board.data ? (
            <EmptyState
              title="The board could not be read"
              action={<Button onClick={() => board.refetch()}>Try again</Button>}
            >
              {sentenceOf(board.error)}
            </EmptyState>
          ) : !board.data ? (
            <div className={styles.waiting} role="status" aria-label="Reading the board" />
          ) : (
            <>
              {cards.length === 0 && <EmptyBoard onNew={newApplication} />}
              {asTable ? (
                cards.length > 0 && <TableView stages={stages} cards={found} selection={selection} />
              ) : (
                <BoardView stages={stages} columns={columns} selection={selection} />
              )}
            </>
          )}
          {selection.selected.size > 0 && (
            <BulkBar stages={stages} selection={selection} archived={filter.archived} />
          )}
        </div>
        {openId !== null && (
          <ApplicationPanel key={openId} id={openId} onClose={() => setParam('open', null)} />
        )}
        {endingId !== null && places.panel(endingId, () => setParam('ending', null))}
      </div>
      {dating && <MoveDateDialog card={dating} onClose={() => setDating(null)} />}
    </BoardActionsProvider>
  );
}

function EmptyBoard({ onNew }: { onNew: () => void }) {
  const navigate = useNavigate();
  const isReadOnly = useReadOnly();
  return (
    <section className={styles.firstStep} aria-labelledby="first-step">
      <div>
        <h2 id="first-step" className={styles.firstStepTitle}>
          Every application has a place here
        </h2>
        <p className={styles.firstStepText}>
          Each one is a card that you move from stage to stage, until you know how it ended. Start with one,
          or bring the list you already keep.
        </p>
      </div>
      <div className={styles.emptyActions}>
        <Button disabled={isReadOnly} onClick={onNew}>
          Add an application
        </Button>
        <Button disabled={isReadOnly} onClick={() => navigate('/import')}>
          Import a list
        </Button>
      </div>
    </section>
  );
}
