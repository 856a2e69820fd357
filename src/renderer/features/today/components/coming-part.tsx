import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { countdownWords, talkAbout, talkTitle } from '../../../../shared/domain/today-words.ts';
import type { MeetingOfToday, TalkOfToday } from '../../../../shared/today.ts';
import { formatLocalTime, formatShortDay } from '../../../lib/format.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { TodayPart } from './today-part.tsx';
import classes from './today-parts.module.css';
import { TodayRow } from './today-row.tsx';

type ComingPartProps = {
  talks: readonly TalkOfToday[];
  meetings: readonly MeetingOfToday[];
  today: string;
};

/**
 * The interviews of the next days: with whom, where, how far off, and what was prepared; then events and talks of the
 * network.
 */
export function ComingPart({ talks, meetings, today }: ComingPartProps) {
  if (talks.length === 0 && meetings.length === 0) return null;
  return (
    <TodayPart title="Coming up">
      {talks.map((talk) => (
        <Talk key={talk.id} talk={talk} today={today} />
      ))}
      {meetings.map((meeting) => (
        <TodayRow
          key={`${meeting.kind}-${meeting.id}`}
          to={meeting.address}
          aside={<MeetingWhen meeting={meeting} today={today} />}
        >
          {meeting.kind === 'talk' ? `Talk with ${meeting.name}` : meeting.name}
          {meeting.place === '' ? null : <span className={classes.quiet}>, {meeting.place}</span>}
        </TodayRow>
      ))}
    </TodayPart>
  );
}

function Talk({ talk, today }: { talk: TalkOfToday; today: string }) {
  const address = `/applications/${talk.applicationId}?tab=interviews`;
  return (
    <li className={classes.talk}>
      <Link to={address} className={classes.line}>
        <span className={classes.talkTitle}>{talkTitle(talk)}</span>{' '}
        <span className={classes.aside}>
          <When talk={talk} today={today} />
        </span>
      </Link>
      <p className={classes.about}>{talkAbout(talk)}</p>
      <ul className={classes.marks} aria-label="Preparation">
        {talk.marks.map(({ words, done }) => (
          <li key={words} className={classes.mark} data-open={!done || undefined}>
            {done ? (
              <>
                <IconCircleCheck size={16} stroke={1.5} aria-hidden="true" />
                <span>{words}</span>
                <span className="visually-hidden">: done</span>
              </>
            ) : (
              <>
                <IconPencil size={16} stroke={1.5} aria-hidden="true" />
                <Link to={address} className={classes.markLink}>
                  {words}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function MeetingWhen({ meeting: { day, time }, today }: { meeting: MeetingOfToday; today: string }) {
  const { dateFormat } = useSettings();
  // An event of several days may have begun.
  const { near, behind } = countdownWords(day, today);
  return [near ?? formatShortDay(day, dateFormat), time, behind].filter(Boolean).join(', ');
}

function When({ talk, today }: { talk: TalkOfToday; today: string }) {
  const { dateFormat } = useSettings();
  const { near, behind } = countdownWords(talk.startsAt.slice(0, 10), today);
  const time = near ? `${near}, ${talk.startsAt.slice(11)}` : formatLocalTime(talk.startsAt, dateFormat);
  const zone =
    talk.timeZone === hereZone
      ? ''
      : ` (${talk.there.slice(11)} ${talk.timeZone.replace(/^.*\//, '').replace(/_/g, ' ')})`;
  return `${time}${zone}${behind ? `, ${behind}` : ''}`;
}
