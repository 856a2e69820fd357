import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import { dayCount } from '../../../../shared/domain/board/day-count.ts';
import { type SortColumn, type SortOrder, sortCards } from '../../../../shared/domain/board/sort-cards.ts';
import { type DateFormat, formatDay, formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useBoardActions } from './board-actions.ts';
import type { BoardSelection } from './board-selection.ts';
import styles from './table-view.module.css';

type TableViewProps = { stages: readonly Stage[]; cards: readonly Card[]; selection: BoardSelection };

const COLUMNS: { column: SortColumn; name: string }[] = [
  { column: 'role', name: 'Role' },
  { column: 'company', name: 'Company' },
  { column: 'stage', name: 'Stage' },
  { column: 'days', name: 'Days in stage' },
  { column: 'appliedOn', name: 'Applied on' },
  { column: 'nextStep', name: 'Next step' },
  { column: 'source', name: 'Source' },
  { column: 'tags', name: 'Tags' },
];
const ROW = { comfortable: 44, compact: 34 };

/** The applications as a table: sorts by any column, chooses rows, and draws only the rows near the window. */
export function TableView({ stages, cards, selection }: TableViewProps) {
  const { density, dateFormat } = useSettings();
  const scroller = useRef<HTMLElement>(null);
  const [order, setOrder] = useState<SortOrder>({ column: 'stage', descending: false });
  const sorted = useMemo(() => sortCards(cards, stages, order), [cards, stages, order]);
  const stageNames = useMemo(() => new Map(stages.map(({ id, name }) => [id, name])), [stages]);
  const rowHeight = ROW[density];
  const day = today();
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new height counts as a change of the keys
    getItemKey: useCallback((index: number) => sorted[index]?.id ?? index, [sorted, rowHeight]),
    overscan: 8,
  });
  const rows = virtual.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const chosen = sorted.reduce((sum, card) => sum + (selection.selected.has(card.id) ? 1 : 0), 0);
  const all = sorted.length > 0 && chosen === sorted.length;

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label="Applications"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll the table
      tabIndex={0}
    >
      <table className={styles.table} aria-rowcount={sorted.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.check}>
              <Checkbox
                aria-label="Select all"
                checked={all}
                indeterminate={chosen > 0 && !all}
                onChange={() => (all ? selection.clear() : selection.replace(sorted.map(({ id }) => id)))}
              />
            </th>
            {COLUMNS.map(({ column, name }) => {
              const sorting = order.column === column;
              const direction = order.descending ? 'descending' : 'ascending';
              return (
                <th key={column} scope="col" data-column={column} aria-sort={sorting ? direction : 'none'}>
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setOrder({ column, descending: sorting && !order.descending })}
                  >
                    {name}
                    <span aria-hidden="true">{sorting ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {rows.map(({ index, key }) => {
            const card = sorted[index];
            if (!card) return null;
            return (
              <Row
                key={key}
                card={card}
                stageName={stageNames.get(card.stageId) ?? ''}
                index={index}
                height={rowHeight}
                day={day}
                dateFormat={dateFormat}
                selected={selection.selected.has(card.id)}
                onToggle={selection.toggle}
              />
            );
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
      {sorted.length === 0 && <p className={styles.none}>No application matches these filters.</p>}
    </section>
  );
}

function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus; this one only keeps the scroll height
    <tr aria-hidden="true">
      <td colSpan={COLUMNS.length + 1} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

type RowProps = {
  card: Card;
  stageName: string;
  index: number;
  height: number;
  day: string;
  dateFormat: DateFormat;
  selected: boolean;
  onToggle: (id: number) => void;
};

const Row = memo(function Row(props: RowProps) {
  const { card, stageName, index, height, day, dateFormat, selected, onToggle } = props;
  const actions = useBoardActions();
  const date = card.nextStepOn ? formatShortDay(card.nextStepOn, dateFormat) : '';
  return (
    <tr aria-rowindex={index + 2} data-selected={selected || undefined} style={{ height }}>
      <td className={styles.check}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={`Select ${card.role}, ${card.company}`}
          checked={selected}
          onChange={() => onToggle(card.id)}
        />
      </td>
      <td>
        <button type="button" className={styles.open} onClick={() => actions.open(card.id)}>
          {card.role}
        </button>
      </td>
      <td>{card.company}</td>
      <td>{stageName}</td>
      <td className={styles.number}>{dayCount(card.stageSince, day)}</td>
      <td className={styles.number}>{card.appliedOn ? formatDay(card.appliedOn, dateFormat) : ''}</td>
      <td>
        <div className={styles.next}>
          <span className={styles.what}>
            {card.nextStep}
            {card.nextStep !== '' && date !== '' && ','}
          </span>{' '}
          {date}
        </div>
      </td>
      <td>{card.source}</td>
      <td className={styles.tags}>{card.tags.map((tag) => `#${tag}`).join(' ')}</td>
    </tr>
  );
});
