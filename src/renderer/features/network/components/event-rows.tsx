import { Link } from 'react-router';
import { splitEvents } from '../../../../shared/domain/event-days.ts';
import { EVENT_WORDS } from '../../../../shared/domain/kind-words.ts';
import type { EventLine } from '../../../../shared/network-events.ts';
import { counted } from '../../../lib/counted.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { whenWords } from './event-times.ts';
import classes from './events.module.css';

/** Events in two parts: coming up, the next one first, and past, the last one first. */
export function EventRows({ events }: { events: readonly EventLine[] }) {
  const { coming, past } = splitEvents(events, useDay(), hereZone);
  return (
    <>
      <Rows title="Coming up" events={coming} />
      <Rows title="Past" events={past} />
    </>
  );
}

function Rows({ title, events }: { title: string; events: readonly EventLine[] }) {
  const { dateFormat } = useSettings();
  const today = useDay();
  if (events.length === 0) return null;
  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.list} aria-label={`Events, ${title.toLowerCase()}`}>
        {events.map((event) => (
          <li key={event.id} className={classes.row}>
            <p className={classes.when}>{whenWords(event, dateFormat, today, hereZone)}</p>
            <div className={classes.fill}>
              <Link className={classes.name} to={`/network/events/${event.id}`}>
                {event.name}
              </Link>
              <p className={classes.meta}>
                {[EVENT_WORDS[event.kind], event.place, event.communityName].filter(Boolean).join(' · ')}
              </p>
            </div>
            <p className={classes.meta}>{cameOfIt(event)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function cameOfIt({ went, peopleMet, openFollowUps }: EventLine): string {
  return [
    went === false ? 'Did not go' : '',
    peopleMet > 0 ? `Met ${counted(peopleMet, 'person', 'people')}` : '',
    openFollowUps > 0 ? 'Something to follow up' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
