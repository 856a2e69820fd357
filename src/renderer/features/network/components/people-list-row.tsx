import { memo } from 'react';
import { Link } from 'react-router';
import { sinceTouchWords } from '../../../../shared/domain/contact-cadence.ts';
import type { PersonRow } from '../../../../shared/network-contacts.ts';
import { useDay } from '../../../lib/use-day.ts';
import { roleWords, TIE_NAMES } from './contact-names.ts';
import classes from './people-screen.module.css';

type Place = {
  index: number;
  /** Pixels from the top of the list. */
  start: number;
  measure: (element: HTMLElement | null) => void;
};

type PersonListRowProps = Place & {
  person: PersonRow;
  /** Its place among the people, and how many there are. */
  place: number;
  count: number;
  /** The company stands above it. */
  isUnderCompany: boolean;
  onFocus: () => void;
};

/** One person of the list: who they are, how well known, and how long ago the last touch was. */
export const PersonListRow = memo(function PersonListRow(props: PersonListRowProps) {
  const { person, place, index, count, start, measure } = props;
  const today = useDay();
  return (
    <li
      ref={measure}
      data-index={index}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
      aria-setsize={count}
      aria-posinset={place}
      onFocus={props.onFocus}
    >
      <span className={classes.who}>
        <Link to={`/network/people/${person.id}`} className={classes.name}>
          {person.name}
        </Link>
        <span className={classes.role}>{props.isUnderCompany ? person.role : roleWords(person)}</span>
      </span>
      <span className={classes.tie}>{TIE_NAMES[person.tie]}</span>
      <span className={classes.since}>
        {person.doNotContact ? 'do not contact' : sinceTouchWords(person, today)}
      </span>
    </li>
  );
});

/** The company that the people below it belong to. */
export function CompanyRow({ name, count, index, start, measure }: Place & { name: string; count: number }) {
  return (
    <li
      ref={measure}
      data-index={index}
      className={classes.company}
      style={{ transform: `translateY(${start}px)` }}
    >
      <h3 className={classes.companyName}>{name}</h3>
      <span className={classes.since}>{count}</span>
    </li>
  );
}
