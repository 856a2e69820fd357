import { Popover } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import type { BoardFilter, Card, Stage } from '../../../../shared/applications.ts';
import { filterChoices, isFiltering, NO_FILTER } from '../../../../shared/domain/board/filter-cards.ts';
import { DayField } from '../../../ui/day-field.tsx';
import styles from './board-screen.module.css';
import { FilterChoice } from './filter-choice.tsx';
import { SavedFilters } from './saved-filters-menu.tsx';

type BoardFiltersProps = {
  stages: readonly Stage[];
  cards: readonly Card[];
  found: number;
  filter: BoardFilter;
  onChange: (filter: BoardFilter) => void;
};

/** The bar under the title: what narrows the board, the filters the person keeps, and how many there are. */
export function BoardFilters({ stages, cards, found, filter, onChange }: BoardFiltersProps) {
  const choices = useMemo(() => filterChoices(cards), [cards]);
  const counts = useMemo(() => {
    const outcomes = new Set(stages.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
    const active = cards.filter((card) => !card.archived);
    const ended = active.filter((card) => outcomes.has(card.stageId)).length;
    return { open: active.length - ended, ended };
  }, [stages, cards]);
  const set = (changes: Partial<BoardFilter>) => onChange({ ...filter, ...changes });
  const filtering = isFiltering(filter);
  return (
    <section className={styles.filters} aria-label="Filters">
      <FilterChoice
        name="Stage"
        choices={stages.map(({ id, name }) => ({ value: String(id), label: name }))}
        chosen={filter.stageIds.map(String)}
        onChange={(values) => set({ stageIds: values.map(Number) })}
      />
      <FilterChoice
        name="Tag"
        choices={choices.tags.map(asChoice)}
        chosen={filter.tags}
        onChange={(tags) => set({ tags })}
      />
      <FilterChoice
        name="Source"
        choices={choices.sources.map(asChoice)}
        chosen={filter.sources}
        onChange={(sources) => set({ sources })}
      />
      <FilterChoice
        name="Company"
        choices={choices.companies.map(asChoice)}
        chosen={filter.companies}
        onChange={(companies) => set({ companies })}
      />
      <Popover position="bottom-start" trapFocus withinPortal>
        <Popover.Target>
          <button
            type="button"
            className={styles.filter}
            data-on={filter.from || filter.to ? true : undefined}
          >
            Date
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Date">
          <DayField label="From" value={filter.from} onChange={(from) => set({ from })} />
          <DayField label="To" value={filter.to} onChange={(to) => set({ to })} />
        </Popover.Dropdown>
      </Popover>
      <Toggle on={filter.waitingForMe} onChange={(waitingForMe) => set({ waitingForMe })}>
        Waiting for me
      </Toggle>
      <Toggle on={filter.archived} onChange={(archived) => set({ archived })}>
        Archived
      </Toggle>
      {filtering && (
        <button type="button" className={styles.filter} onClick={() => onChange(NO_FILTER)}>
          Show all
        </button>
      )}
      <span className={styles.spring} />
      <SavedFilters filter={filter} filtering={filtering} onChange={onChange} />
      <Link to="/trash" className={styles.filter}>
        Trash
      </Link>
      <span className={styles.counts} role="status">
        {filtering ? `${found} shown, ` : ''}
        {counts.open} open, {counts.ended} ended
      </span>
    </section>
  );
}

function asChoice(value: string) {
  return { value, label: value };
}

function Toggle({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={styles.filter} aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </button>
  );
}
