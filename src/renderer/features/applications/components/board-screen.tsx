import { Button } from '@mantine/core';
import { IconColumns3, IconPlus, IconSearch, IconTable } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { BoardFilter, Card, Stage } from '../../../../shared/applications.ts';
import { filterCards, NO_FILTER } from '../../../../shared/domain/board/filter-cards.ts';
import { type CardColumns, groupCards } from '../../../../shared/domain/board/group-cards.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { useNewApplication } from '../../../ui/new-application-context.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useBoard } from '../api/board.ts';
import { ApplicationPanel } from './application-panel.tsx';
import { BoardActionsContext } from './board-actions.ts';
import { BoardFilters } from './board-filters.tsx';
import styles from './board-screen.module.css';
import { useBoardSelection } from './board-selection.ts';
import { BoardView } from './board-view.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { MoveDateDialog } from './move-date-dialog.tsx';
import { TableView } from './table-view.tsx';
import { useBoardChanges } from './use-board-changes.ts';

const NO_CARDS: Card[] = [];
const numbers = new Intl.NumberFormat();
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

  const setParam = (name: string, value: string | null) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === null) after.delete(name);
      else after.set(name, value);
      return after;
    });
  const actions = useBoardChanges({
    stages,
    selected: selection.selected,
    onOpen: (id) => setParam('open', String(id)),
    onChangeDate: setDating,
    onGone: selection.clear,
  });
  useShortcut('/', 'Search the board', () => search.current?.focus());

  const settled = useDeferredValue(filter);
  const day = today();
  const found = useMemo(() => filterCards(cards, settled, day), [cards, settled, day]);
  const previous = useRef<CardColumns>(undefined);
  const columns = useMemo(() => {
    previous.current = groupCards(found, previous.current);
    return previous.current;
  }, [found]);
  const active = useMemo(() => cards.reduce((sum, card) => sum + (card.archived ? 0 : 1), 0), [cards]);

  const views = [
    { name: 'Board', on: !asTable, icon: IconColumns3, value: null },
    { name: 'Table', on: asTable, icon: IconTable, value: 'table' },
  ];
  return (
    <BoardActionsContext value={actions}>
      <div className={styles.screen}>
        <div className={styles.main}>
          <PageHeader title="Board">
            <label className={styles.search}>
              <IconSearch size={18} stroke={1.5} aria-hidden="true" />
              <input
                ref={search}
                type="search"
                aria-label="Search applications"
                placeholder={`Search ${numbers.format(active)} ${active === 1 ? 'application' : 'applications'}`}
                value={filter.text}
                onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
              />
            </label>
            <fieldset className={styles.views}>
              <legend className={styles.legend}>View</legend>
              {views.map(({ name, on, icon: Icon, value }) => (
                <button
                  key={name}
                  type="button"
                  className={styles.view}
                  aria-pressed={on}
                  onClick={() => setParam('view', value)}
                >
                  <Icon size={18} stroke={1.5} aria-hidden="true" />
                  {name}
                </button>
              ))}
            </fieldset>
            <Button
              variant="filled"
              leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
              rightSection={
                <span aria-hidden="true">
                  <KeyCap keys="N" />
                </span>
              }
              onClick={newApplication}
            >
              New application
            </Button>
          </PageHeader>
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
      </div>
      {dating && <MoveDateDialog card={dating} onClose={() => setDating(null)} />}
    </BoardActionsContext>
  );
}

function EmptyBoard({ onNew }: { onNew: () => void }) {
  const navigate = useNavigate();
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
        <Button onClick={onNew}>Add an application</Button>
        <Button onClick={() => navigate('/import')}>Import a list</Button>
      </div>
    </section>
  );
}
