import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Week } from '../../../../shared/domain/weeks.ts';
import type { WeekFact } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useWeekFacts } from '../api/weekly-review.ts';
import type { ReviewOnScreen } from './use-weekly-review.ts';
import classes from './weekly-review.module.css';
import {
  factLines,
  holdsLines,
  MOST_PEOPLE,
  peopleLines,
  waitingWords,
  winLines,
  withLines,
} from './weekly-review-words.ts';

type WeeklyReviewFactsProps = {
  week: Week;
  value: ReviewOnScreen;
  onChange: (value: ReviewOnScreen) => void;
};

/** What the records of the week hold; each part can be taken over into its section. */
export function WeeklyReviewFacts({ week, value, onChange }: WeeklyReviewFactsProps) {
  const { data: facts, error } = useWeekFacts(week);
  const { dateFormat } = useSettings();
  const titleId = useId();
  const { review, mentions } = value;
  const day = (on: string) => formatShortDay(on, dateFormat);

  if (!facts)
    return <aside className={classes.facts}>{error && <p role="alert">{sentenceOf(error)}</p>}</aside>;
  const wins = winLines(facts);
  const people = peopleLines(facts);
  const records = factLines(facts, mentions, day);
  const isEmpty = records.lines.length === 0 && wins.length === 0 && people.length === 0;
  return (
    <aside className={classes.facts} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        From your records
      </h2>
      {isEmpty && <p className={classes.quiet}>Nothing was recorded in this week. That is fine.</p>}
      {wins.length > 0 && (
        <Part
          title="Wins"
          into="Three wins"
          isThere={holdsLines(review.wins, wins)}
          onTake={() => onChange({ mentions, review: { ...review, wins: withLines(review.wins, wins) } })}
        >
          <ul className={classes.list}>
            {facts.wins.map((win, at) => (
              <li key={at}>{win}</li>
            ))}
          </ul>
        </Part>
      )}
      {records.lines.length > 0 && (
        <Part
          title="Sent, heard, waiting"
          into="Sent, heard, waiting"
          isThere={holdsLines(review.facts, records.lines)}
          onTake={() =>
            onChange({
              mentions: records.mentions,
              review: { ...review, facts: withLines(review.facts, records.lines) },
            })
          }
        >
          <FactList name="Sent" facts={facts.sent} words={({ on }) => day(on)} />
          <FactList name="Heard" facts={facts.heard} words={({ what, on }) => `${what}, ${day(on)}`} />
          {facts.waiting ? <p>{waitingWords(facts.waiting)}</p> : null}
        </Part>
      )}
      {people.length > 0 && (
        <Part
          title="People you met"
          into="People to thank or write to"
          isThere={holdsLines(review.people, people, MOST_PEOPLE)}
          onTake={() =>
            onChange({
              mentions,
              review: { ...review, people: withLines(review.people, people, MOST_PEOPLE) },
            })
          }
        >
          <ul className={classes.list}>
            {facts.people.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Part>
      )}
    </aside>
  );
}

type PartProps = { title: string; into: string; isThere: boolean; onTake: () => void; children: ReactNode };

function Part({ title, into, isThere, onTake, children }: PartProps) {
  return (
    <section className={classes.part}>
      <h3 className={classes.partTitle}>{title}</h3>
      {children}
      <Button
        size="xs"
        aria-label={`${isThere ? 'Taken over' : 'Take over'} into “${into}”`}
        aria-disabled={isThere}
        onClick={() => !isThere && onTake()}
      >
        {isThere ? 'Taken over' : 'Take over'}
      </Button>
    </section>
  );
}

type FactListProps = { name: string; facts: readonly WeekFact[]; words: (fact: WeekFact) => string };

function FactList({ name, facts, words }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <>
      <h4 className={classes.kind}>{name}</h4>
      <ul className={classes.list} aria-label={name}>
        {facts.map((fact) => (
          <li key={`${fact.applicationId} ${fact.on} ${fact.what}`}>
            {fact.role}, {fact.company} <span className={classes.quiet}>{words(fact)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
