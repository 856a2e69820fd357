import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CalendarItem } from '../../../../shared/calendar.ts';
import { formatDay } from '../../../lib/format.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import classes from './calendar-grid.module.css';
import { KIND_WORDS, timeWords } from './calendar-words.ts';
import { KindIcon } from './kind-icon.tsx';
import type { CalendarPlace } from './use-calendar-place.ts';

/** A day of a month has room for so many; the week has room for all. */
const SHOWN_IN_MONTH = 3;

type CalendarDayProps = {
  day: string;
  items: readonly CalendarItem[];
  place: CalendarPlace;
  isElsewhere: boolean;
  onFocus: () => void;
  /** Shows the week, in which all items have room. */
  onWeek: () => void;
  onSave: (item: CalendarItem) => void;
};

/** One day of the grid, and what lies on it as links. Only those of the day with the keyboard are stops for Tab. */
export function CalendarDay(props: CalendarDayProps) {
  const { day, items, place, isElsewhere, onFocus, onWeek, onSave } = props;
  const { dateFormat } = useSettings();
  const today = useDay();
  const isMonth = place.view === 'month';
  const shown = isMonth && items.length > SHOWN_IN_MONTH ? items.slice(0, SHOWN_IN_MONTH - 1) : items;
  const tabIndex = day === place.day ? 0 : -1;
  const until = (item: CalendarItem) =>
    item.kind === 'feedback' ? `, until ${formatDay(item.lastDay, dateFormat)}` : '';
  return (
    <td
      tabIndex={tabIndex}
      data-day={day}
      data-elsewhere={isElsewhere || undefined}
      aria-current={day === today ? 'date' : undefined}
      className={classes.cell}
      onFocus={onFocus}
    >
      <div className={classes.dayHead}>
        <span className={classes.number} aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span className="visually-hidden">
          {formatDay(day, dateFormat)}
          {items.length === 0 ? ', nothing' : ''}
        </span>
      </div>
      {shown.length > 0 ? (
        <ul className={classes.items}>
          {shown.map((item) => (
            <li key={`${item.kind}/${item.id}`} className={classes.item} data-kind={item.kind}>
              <Link
                to={place.linkTo(item.address)}
                tabIndex={tabIndex}
                className={classes.link}
                title={isMonth ? item.title : undefined}
              >
                <KindIcon kind={item.kind} />
                <span className={classes.words}>
                  <span className="visually-hidden">{KIND_WORDS[item.kind].one}: </span>
                  {item.time === null ? null : (
                    <span className={classes.time}>{isMonth ? item.time : timeWords(item, hereZone)} </span>
                  )}
                  {item.title}
                  {until(item)}
                </span>
              </Link>
              {isMonth ? null : (
                <ActionIcon
                  size={24}
                  tabIndex={tabIndex}
                  aria-label={`Save as a calendar file: ${item.title}`}
                  onClick={() => onSave(item)}
                >
                  <IconDownload size={14} stroke={1.5} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length < items.length ? (
        <button type="button" tabIndex={tabIndex} className={classes.more} onClick={onWeek}>
          {items.length - shown.length} more
          <span className="visually-hidden"> on {formatDay(day, dateFormat)}</span>
        </button>
      ) : null}
    </td>
  );
}
