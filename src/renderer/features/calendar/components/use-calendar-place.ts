import { useSearchParams } from 'react-router';
import { CALENDAR_KINDS, type CalendarKind } from '../../../../shared/calendar.ts';
import { useDay } from '../../../lib/use-day.ts';

type CalendarView = 'month' | 'week';
export type CalendarPlace = {
  view: CalendarView;
  /** The day that has the keyboard; its month or week is shown. */
  day: string;
  hidden: ReadonlySet<CalendarKind>;
  go(changes: { view?: CalendarView; day?: string; hidden?: ReadonlySet<CalendarKind> }): void;
  /** The address of an item; one within the calendar shows the same view of it. */
  linkTo(address: string): string;
};

/** What the calendar shows, kept in the address so that coming back shows the same. */
export function useCalendarPlace(): CalendarPlace {
  const [params, setParams] = useSearchParams();
  const today = useDay();
  const named = params.get('day') ?? '';
  const without = (params.get('without') ?? '').split(',');
  return {
    view: params.get('view') === 'week' ? 'week' : 'month',
    day: isDay(named) ? named : today,
    hidden: new Set(CALENDAR_KINDS.filter((kind) => without.includes(kind))),
    go({ view, day, hidden }) {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (view) next.set('view', view);
          if (day) next.set('day', day);
          if (hidden && hidden.size === 0) next.delete('without');
          else if (hidden) next.set('without', [...hidden].join(','));
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    linkTo(address) {
      const [path, query] = address.split('?');
      if (path !== '/calendar') return address;
      return `${path}?${new URLSearchParams([...new Map([...params, ...new URLSearchParams(query)])])}`;
    },
  };
}

function isDay(text: string): boolean {
  const isShaped = /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text);
  return isShaped && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}
