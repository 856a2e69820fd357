import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { CalendarItem } from '../../../../shared/calendar.ts';
import { addDays } from '../../../../shared/domain/days.ts';
import { monthAway, weekdayNames } from '../../../../shared/domain/month-weeks.ts';
import { weekOf } from '../../../../shared/domain/weeks.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { CalendarDay } from './calendar-day.tsx';
import classes from './calendar-grid.module.css';
import type { CalendarPlace } from './use-calendar-place.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

type CalendarGridProps = {
  label: string;
  weeks: readonly (readonly string[])[];
  byDay: ReadonlyMap<string, readonly CalendarItem[]>;
  place: CalendarPlace;
  onSave: (item: CalendarItem) => void;
};

/**
 * The days as a grid. Arrows walk over days, Home and End within a week, page keys over months or weeks; Enter goes
 * into a day and Escape back to it.
 */
export function CalendarGrid({ label, weeks, byDay, place, onSave }: CalendarGridProps) {
  const { weekStart } = useSettings();
  const table = useRef<HTMLTableElement>(null);
  const { view, day: focused } = place;
  // Where the keys have got to; the address, and with it the day that is shown, follows a moment later.
  const wanted = useRef<string | null>(null);
  const isPointing = useRef(false);
  const cell = () => table.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`);
  useEffect(() => {
    if (wanted.current !== focused) return;
    wanted.current = null;
    table.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [focused]);

  const go = (day: string) => {
    wanted.current = day === focused ? null : day;
    place.go({ day });
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const day = target.closest<HTMLElement>('[data-day]')?.dataset.day;
    if (day !== undefined && day !== focused) go(day);
  };
  const onFocus = (day: string, isElsewhere: boolean) => {
    // Another month would take the link away from under the pointer before the click lands.
    if (day === focused || (isElsewhere && isPointing.current)) return;
    place.go({ day });
  };
  const onKey = (event: KeyboardEvent) => {
    isPointing.current = false;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    const from = wanted.current ?? focused;
    const week = weekOf(from, weekStart);
    const page = (by: 1 | -1) => (view === 'month' ? monthAway(from, by) : addDays(from, 7 * by));
    if (step !== undefined) go(addDays(from, step));
    else if (event.key === 'Home') go(week.from);
    else if (event.key === 'End') go(week.to);
    else if (event.key === 'PageUp') go(page(-1));
    else if (event.key === 'PageDown') go(page(1));
    else if (event.key === 'Enter' && event.target === cell())
      cell()?.querySelector<HTMLElement>('a')?.focus();
    else if (event.key === 'Escape' && event.target !== cell()) cell()?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the keyboard is a grid
      role="grid"
      aria-label={label}
      className={classes.grid}
      data-view={view}
      onKeyDown={onKey}
      onPointerDown={() => {
        isPointing.current = true;
      }}
      onClick={onClick}
    >
      <thead>
        <tr>
          {weekdayNames(weekStart).map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const isElsewhere = view === 'month' && day.slice(0, 7) !== focused.slice(0, 7);
              return (
                <CalendarDay
                  key={day}
                  day={day}
                  items={byDay.get(day) ?? []}
                  place={place}
                  isElsewhere={isElsewhere}
                  onFocus={() => onFocus(day, isElsewhere)}
                  onWeek={() => {
                    wanted.current = null;
                    place.go({ view: 'week', day });
                    requestAnimationFrame(() =>
                      table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(),
                    );
                  }}
                  onSave={onSave}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
