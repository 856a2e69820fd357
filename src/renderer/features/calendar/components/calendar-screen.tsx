import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { CalendarItem } from '../../../../shared/calendar.ts';
import { addDays } from '../../../../shared/domain/days.ts';
import { monthAway, monthName, monthWeeks } from '../../../../shared/domain/month-weeks.ts';
import { weekOf } from '../../../../shared/domain/weeks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { exportCalendar, useCalendarItems } from '../api/calendar.ts';
import { CalendarFilter } from './calendar-filter.tsx';
import { CalendarGrid } from './calendar-grid.tsx';
import classes from './calendar-screen.module.css';
import { itemsByDay } from './calendar-words.ts';
import { ExportCalendarDialog } from './export-calendar-dialog.tsx';
import { OpenedInvitation } from './opened-invitation.tsx';
import { type CalendarPlace, useCalendarPlace } from './use-calendar-place.ts';

type CalendarScreenProps = {
  /** The reminders of the person, which another feature keeps. */
  reminders: ReactNode;
};

/** A month or a week of all that has a day. */
export function CalendarScreen({ reminders }: CalendarScreenProps) {
  const { weekStart, dateFormat } = useSettings();
  const place = useCalendarPlace();
  const { view, day, hidden } = place;
  const [isExporting, setIsExporting] = useState(false);
  const week = weekOf(day, weekStart);
  const weeks =
    view === 'month'
      ? monthWeeks(day.slice(0, 7), weekStart)
      : [Array.from({ length: 7 }, (_, at) => addDays(week.from, at))];
  const days = weeks.flat();
  const [from = day, to = day] = [days[0], days.at(-1)];
  const { data = [], error, isPending } = useCalendarItems(from, to);
  const shown = data.filter(
    ({ kind, lastDay, day: first }) => !hidden.has(kind) && lastDay >= from && first <= to,
  );
  const title =
    view === 'month'
      ? monthName(day.slice(0, 7))
      : `${formatDay(week.from, dateFormat)} to ${formatDay(week.to, dateFormat)}`;

  return (
    <>
      <PageHeader title="Calendar">
        <ViewButtons place={place} />
        <div className={classes.actions}>
          <Button onClick={() => setIsExporting(true)}>Save as a calendar file</Button>
        </div>
      </PageHeader>
      <div className={classes.screen}>
        <section className={classes.calendar} aria-label="Days">
          <OpenedInvitation />
          <div className={classes.head}>
            <h2 className={classes.period} aria-live="polite">
              {title}
            </h2>
            <PeriodButtons place={place} />
          </div>
          <CalendarFilter hidden={hidden} onChange={(next) => place.go({ hidden: next })} />
          {error ? <p role="alert">{sentenceOf(error)}</p> : null}
          <CalendarGrid
            label={title}
            weeks={weeks}
            byDay={itemsByDay(shown, days)}
            place={place}
            onSave={(item) => void saveItem(item)}
          />
          {!isPending && !error && shown.length === 0 ? (
            <p className={classes.nothing}>
              {hidden.size > 0
                ? 'Nothing of these kinds lies here.'
                : 'Nothing lies here. Interviews, next steps, events, goals and reminders appear by themselves once they have a day.'}
            </p>
          ) : null}
        </section>
        <aside className={classes.aside}>{reminders}</aside>
      </div>
      <ExportCalendarDialog opened={isExporting} day={day} onClose={() => setIsExporting(false)} />
    </>
  );
}

/** Saves one date as a file, without the name of anybody. */
async function saveItem(item: CalendarItem): Promise<void> {
  try {
    const { name, text } = await exportCalendar({ by: 'item', kind: item.kind, id: item.id }, false);
    saveFile(new Blob([text]), name);
    showNotice({ message: `Saved as ${name}.` });
  } catch (error) {
    showNotice({ message: sentenceOf(error) });
  }
}

function ViewButtons({ place }: { place: CalendarPlace }) {
  return (
    <fieldset className={classes.views}>
      <legend className="visually-hidden">View</legend>
      {(['month', 'week'] as const).map((view) => (
        <button
          key={view}
          type="button"
          className={classes.view}
          aria-pressed={place.view === view}
          onClick={() => place.go({ view })}
        >
          {view === 'month' ? 'Month' : 'Week'}
        </button>
      ))}
    </fieldset>
  );
}

function PeriodButtons({ place }: { place: CalendarPlace }) {
  const { view, day, go } = place;
  const away = (by: 1 | -1) => (view === 'month' ? monthAway(day, by) : addDays(day, 7 * by));
  return (
    <div className={classes.periods}>
      <ActionIcon aria-label={`Earlier ${view}`} onClick={() => go({ day: away(-1) })}>
        <IconChevronLeft size={18} stroke={1.5} />
      </ActionIcon>
      <Button size="sm" onClick={() => go({ day: today() })}>
        Today
      </Button>
      <ActionIcon aria-label={`Later ${view}`} onClick={() => go({ day: away(1) })}>
        <IconChevronRight size={18} stroke={1.5} />
      </ActionIcon>
    </div>
  );
}
