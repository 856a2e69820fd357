import type { PersonOfToday } from '../../../../shared/today.ts';
import { type DateFormat, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { TodayPart } from './today-part.tsx';
import classes from './today-parts.module.css';
import { TodayRow } from './today-row.tsx';

/** At most three people: to thank after a no, or not heard of for a while. */
export function PeoplePart({ people }: { people: readonly PersonOfToday[] }) {
  const { dateFormat } = useSettings();
  if (people.length === 0) return null;
  return (
    <TodayPart title="People">
      {people.map((person) => (
        <TodayRow
          key={person.id}
          to={`/network/people/${person.id}${person.why === 'thanks' ? '?write=thank_you' : ''}`}
          aside={lastWords(person, dateFormat)}
        >
          {person.name}
          <span className={classes.quiet}>{aboutWords(person)}</span>
        </TodayRow>
      ))}
    </TodayPart>
  );
}

function aboutWords({ why, role, company, howMet }: PersonOfToday): string {
  if (why === 'thanks') return ', a thank-you';
  const place = [role, company].filter((part) => part !== '').join(' at ');
  const about = place === '' ? howMet : place;
  return about === '' ? '' : `, ${about}`;
}

function lastWords({ why, last, since }: PersonOfToday, format: DateFormat): string {
  if (last === null) return 'Not in touch yet';
  const verb = last.how === 'touch' ? 'Last spoke' : 'Met';
  return `${verb} ${why === 'thanks' ? formatShortDay(last.on, format) : since}`;
}
