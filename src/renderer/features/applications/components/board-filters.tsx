import { Popover } from '@mantine/core';
import { memo, type ReactNode, useMemo, useRef } from 'react';
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
export const BoardFilters = memo(function BoardFilters(props: BoardFiltersProps) {
  const { stages, cards, found, filter, onChange } = props;
  const choices = useFilterChoices(cards);
  const counts = useMemo(() => {
    const outcomes = new Set(stages.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
    const active = cards.filter((card) => !card.archived);
    const ended = active.filter((card) => outcomes.has(card.stageId)).length;
    return { open: active.length - ended, ended };
  }, [stages, cards]);
  return (
    <section className={styles.filters} aria-label="Filters">
      <FilterBar stages={stages} choices={choices} filter={filter} onChange={onChange} />
      <span className={styles.counts} role="status">
        {isFiltering(filter) ? `${found} shown, ` : ''}
        {counts.open} open, {counts.ended} ended
      </span>
    </section>
  );
});

type FilterBarProps = Pick<BoardFiltersProps, 'stages' | 'filter' | 'onChange'> & { choices: FilterChoices };

const FilterBar = memo(function FilterBar({ stages, choices, filter, onChange }: FilterBarProps) {
  const set = (changes: Partial<BoardFilter>) => onChange({ ...filter, ...changes });
  const filtering = isFiltering(filter);
  return (
    <>
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
      <Toggle on={filter.hasFeedback} onChange={(hasFeedback) => set({ hasFeedback })}>
        Has feedback
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
    </>
  );
});

type FilterChoices = ReturnType<typeof filterChoices>;

/** The choices the cards give; the very same ones until a card comes, goes or changes what they are made of. */
function useFilterChoices(cards: readonly Card[]): FilterChoices {
  const last = useRef<{ cards: readonly Card[]; choices: FilterChoices }>(null);
  return useMemo(() => {
    const before = last.current;
    const choices = before && sameFacts(before.cards, cards) ? before.choices : filterChoices(cards);
    last.current = { cards, choices };
    return choices;
  }, [cards]);
}

function sameFacts(before: readonly Card[], after: readonly Card[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index];
      if (one === other) return true;
      return (
        one.company === other?.company &&
        one.source === other.source &&
        one.tags.length === other.tags.length &&
        one.tags.every((tag, at) => tag === other.tags[at])
      );
    })
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
