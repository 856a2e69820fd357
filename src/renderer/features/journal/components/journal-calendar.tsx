import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { addDays } from '../../../../shared/domain/days.ts';
import { monthAway, monthName, monthWeeks, weekdayNames } from '../../../../shared/domain/month-weeks.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useWrittenDays } from '../api/entries.ts';
import classes from './journal-calendar.module.css';

type Props = {
  /** The day the list is limited to. */
  chosen: string | null;
  onChoose: (day: string | null) => void;
  /** Begins an entry of a day on which nothing was written. */
  onBegin: (day: string) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One month; days with entries are underlined. Arrows walk over the days, page keys over the months. */
export function JournalCalendar({ chosen, onChoose, onBegin }: Props) {
  const { weekStart, dateFormat } = useSettings();
  const [focused, setFocused] = useState(chosen ?? today());
  const month = focused.slice(0, 7);
  const { data: written = [] } = useWrittenDays(month);
  const counts = new Map(written.map(({ day, entries }) => [day, entries]));
  const table = useRef<HTMLTableElement>(null);

  const go = (day: string) => {
    setFocused(day);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) go(addDays(focused, step));
    else if (event.key === 'PageUp') go(monthAway(focused, -1));
    else if (event.key === 'PageDown') go(monthAway(focused, 1));
    else return;
    event.preventDefault();
  };
  const choose = (day: string) => {
    setFocused(day);
    if (!counts.has(day)) onBegin(day);
    else onChoose(day === chosen ? null : day);
  };

  return (
    <section aria-label="Calendar" className={classes.calendar}>
      <div className={classes.head}>
        <h2 className={classes.month}>{monthName(month)}</h2>
        <ActionIcon size={28} aria-label="Earlier month" onClick={() => setFocused(monthAway(focused, -1))}>
          <IconChevronLeft size={16} stroke={1.5} />
        </ActionIcon>
        <ActionIcon size={28} aria-label="Later month" onClick={() => setFocused(monthAway(focused, 1))}>
          <IconChevronRight size={16} stroke={1.5} />
        </ActionIcon>
      </div>
      <table ref={table} className={classes.table} onKeyDown={onKey}>
        <thead>
          <tr>
            {weekdayNames(weekStart).map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(month, weekStart).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === focused ? 0 : -1}
                    className={classes.day}
                    data-elsewhere={day.slice(0, 7) !== month || undefined}
                    data-written={counts.has(day) || undefined}
                    data-today={day === today() || undefined}
                    aria-pressed={day === chosen}
                    aria-label={dayLabel(formatDay(day, dateFormat), counts.get(day) ?? 0)}
                    onClick={() => choose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function dayLabel(day: string, entries: number): string {
  if (entries === 0) return `${day}, nothing written`;
  return `${day}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
