import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { addDays } from '../../../../shared/domain/days.ts';
import type { EndingList, EndingRow } from '../../../../shared/endings.ts';
import { today } from '../../../lib/format.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useLookChanges } from './endings-list-changes.ts';
import { LaterDialog } from './endings-list-later.tsx';
import { EndingsListRow } from './endings-list-row.tsx';
import { LIST_NAMES } from './endings-list-words.ts';
import classes from './endings-screen.module.css';

const ROW = { comfortable: 128, compact: 92 };

type EndingsListProps = { list: EndingList; rows: readonly EndingRow[] };

/** The endings of one list; draws only the rows near the window, and goes from row to row with the arrow keys. */
export function EndingsList({ list, rows }: EndingsListProps) {
  const { density } = useSettings();
  const scroller = useRef<HTMLElement>(null);
  const holder = useRef<HTMLUListElement>(null);
  const rowHeight = ROW[density];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // biome-ignore lint/correctness/useExhaustiveDependencies: another density counts as a change of the keys
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows, rowHeight]),
    overscan: 6,
  });
  const [asking, setAsking] = useState<EndingRow | null>(null);
  const here = useRef<number | null>(null);
  const waiting = useRef<number | null>(null);
  const leaving = useRef<{ id: number; at: number } | null>(null);

  const focusRow = useCallback(
    (index: number) => {
      const found = holder.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
      if (!found) {
        // Outside of what is drawn: it takes the focus as soon as it is.
        waiting.current = index;
        virtual.scrollToIndex(index);
        return;
      }
      waiting.current = null;
      found.focus();
      found.closest('li')?.scrollIntoView({ block: 'nearest' });
    },
    [virtual],
  );
  useEffect(() => {
    const left = leaving.current;
    if (left && !rows.some(({ id }) => id === left.id)) {
      leaving.current = null;
      waiting.current = left.at;
    }
    if (waiting.current !== null && rows.length > 0) focusRow(Math.min(waiting.current, rows.length - 1));
  });

  const change = useLookChanges((row) => {
    const isHere = here.current === row.id && document.activeElement !== document.body;
    // Its place is taken by the next row, and the keyboard goes on from there.
    if (isHere) leaving.current = { id: row.id, at: rows.findIndex(({ id }) => id === row.id) };
  });
  const rowHere = () => {
    const inList = holder.current?.contains(document.activeElement) ?? false;
    return inList ? rows.find(({ id }) => id === here.current) : undefined;
  };
  const onRowHere = (run: (row: EndingRow) => void) => () => {
    const row = rowHere();
    if (row) run(row);
  };
  useShortcut(
    'L',
    'Look at the chosen ending in a week',
    onRowHere((row) => change(row, 'later', addDays(today(), 7))),
  );
  useShortcut(
    'D',
    'The chosen ending is done',
    onRowHere((row) => change(row, 'done')),
  );
  useShortcut(
    'X',
    'Not this ending',
    onRowHere((row) => change(row, 'not_this_one')),
  );

  function onKeyDown(event: KeyboardEvent) {
    const steps = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
      ['Home', -rows.length],
      ['End', rows.length],
    ]);
    const step = steps.get(event.key);
    const at = rows.findIndex(({ id }) => id === here.current);
    if (step === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    focusRow(Math.max(0, Math.min(rows.length - 1, at + step)));
  }

  return (
    <section ref={scroller} className={classes.scroller} aria-label={LIST_NAMES[list]}>
      <ul
        ref={holder}
        className={classes.list}
        aria-label={`Endings, ${LIST_NAMES[list]}`}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <EndingsListRow
              key={key}
              row={row}
              list={list}
              index={index}
              count={rows.length}
              start={start}
              measure={virtual.measureElement}
              onFocus={() => {
                here.current = row.id;
              }}
              onChange={change}
              onAskDay={() => setAsking(row)}
            />
          );
        })}
      </ul>
      {asking && (
        <LaterDialog
          row={asking}
          onChoose={(day) => change(asking, 'later', day)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
