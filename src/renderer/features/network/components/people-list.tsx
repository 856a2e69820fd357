import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useSettings } from '../../../lib/use-settings.ts';
import { CompanyRow, PersonListRow } from './people-list-row.tsx';
import classes from './people-screen.module.css';
import type { PeopleLine } from './people-views.ts';

const ROW = { comfortable: 64, compact: 52 };

type PeopleListProps = {
  lines: readonly PeopleLine[];
  count: number;
  label: string;
  isByCompany: boolean;
};

/** The people of one view; draws only the rows near the window, and goes from person to person with the arrow keys. */
export function PeopleList({ lines, count, label, isByCompany }: PeopleListProps) {
  const { density } = useSettings();
  const scroller = useRef<HTMLElement>(null);
  const holder = useRef<HTMLUListElement>(null);
  const here = useRef<number | null>(null);
  const waiting = useRef<number | null>(null);
  const rowHeight = ROW[density];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // biome-ignore lint/correctness/useExhaustiveDependencies: another density counts as a change of the keys
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines, rowHeight]),
    overscan: 8,
  });

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
    if (waiting.current !== null) focusRow(waiting.current);
  });

  function onKeyDown(event: KeyboardEvent) {
    const at = here.current;
    if (at === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = personAfter(lines, at, event.key);
    if (next === null) return;
    event.preventDefault();
    focusRow(next);
  }

  return (
    <section ref={scroller} className={classes.scroller} aria-label={`People, ${label}`}>
      <ul
        ref={holder}
        className={classes.list}
        aria-label={`People, ${label}`}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          const where = { index, start, measure: virtual.measureElement };
          return line.kind === 'company' ? (
            <CompanyRow key={key} {...where} name={line.name} count={line.count} />
          ) : (
            <PersonListRow
              key={key}
              {...where}
              person={line.person}
              place={line.place}
              count={count}
              isUnderCompany={isByCompany}
              onFocus={() => {
                here.current = index;
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The line of the next person a key leads to; null when it leads nowhere. */
function personAfter(lines: readonly PeopleLine[], at: number, key: string): number | null {
  const isPerson = (line: PeopleLine) => line.kind === 'person';
  if (key === 'Home') return lines.findIndex(isPerson);
  if (key === 'End') return lines.findLastIndex(isPerson);
  if (key === 'ArrowDown') {
    const next = lines.findIndex((line, index) => index > at && isPerson(line));
    return next < 0 ? at : next;
  }
  if (key !== 'ArrowUp') return null;
  const before = lines.findLastIndex((line, index) => index < at && isPerson(line));
  return before < 0 ? at : before;
}
