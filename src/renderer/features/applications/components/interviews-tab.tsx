import { Anchor, Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import type { ApplicationPage, Interview } from '../../../../shared/applications.ts';
import { INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { InterviewForm } from './interview-form.tsx';
import classes from './interviews-tab.module.css';
import { useInvitationPlace } from './invitation-place.ts';
import { useDayWords } from './use-day-words.ts';

/** The interviews of an application, the latest first. */
export function InterviewsTab({ page }: { page: ApplicationPage }) {
  const [openId, setOpenId] = useState<number | 'new' | null>(null);
  const invitationPlace = useInvitationPlace();
  const { id, role, company } = page.card;
  const interviews = page.interviews.toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1));
  const form = (interview: Interview | null) => (
    <InterviewForm
      applicationId={page.card.id}
      company={page.card.company}
      interview={interview}
      onDone={() => setOpenId(null)}
    />
  );
  return (
    <div className={classes.interviews}>
      {interviews.length === 0 && openId !== 'new' && (
        <p className={classes.meta}>Keep the time, the people and your preparation of each round here.</p>
      )}
      {openId === 'new' ? (
        form(null)
      ) : (
        <Button className={classes.add} onClick={() => setOpenId('new')}>
          Add an interview
        </Button>
      )}
      {openId === 'new' ? null : invitationPlace({ id, role, company })}
      <ol className={classes.list} aria-label="Interviews, latest first">
        {interviews.map((interview) => (
          <li key={interview.id} className={classes.item}>
            {openId === interview.id ? (
              form(interview)
            ) : (
              <InterviewDetails interview={interview} onEdit={() => setOpenId(interview.id)} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function InterviewDetails({ interview, onEdit }: { interview: Interview; onEdit: () => void }) {
  const { day } = useDayWords();
  const name = `${INTERVIEW_WORDS[interview.kind]}, round ${interview.round}`;
  const startDay = interview.startsAt.slice(0, 10);
  const end = interview.endsAt;
  const until =
    end && (end.slice(0, 10) === startDay ? end.slice(11) : `${day(end.slice(0, 10))}, ${end.slice(11)}`);
  return (
    <>
      <div className={classes.head}>
        <h3 className={classes.name}>{name}</h3>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
      </div>
      <p>
        {day(startDay)}, {interview.startsAt.slice(11)}
        {until && `–${until}`}
        {interview.timeZone !== hereZone && ` (${interview.timeZone})`}
        {interview.place && `, ${interview.place}`}
      </p>
      {/^https?:\/\//i.test(interview.link) && (
        <p>
          <Anchor href={interview.link} target="_blank" rel="noreferrer" inherit>
            Open the meeting link
          </Anchor>
        </p>
      )}
      {interview.people.length > 0 && (
        <p className={classes.meta}>
          With{' '}
          {interview.people.map(({ id, name: person, role }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link to={`/network/people/${id}`}>{person}</Link>
              {role && ` (${role})`}
            </Fragment>
          ))}
        </p>
      )}
      {interview.preparation && <Passage title="Preparation" text={interview.preparation} />}
      {interview.howItWent && <Passage title="How it went" text={interview.howItWent} />}
    </>
  );
}

function Passage({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h4 className={classes.label}>{title}</h4>
      <p className={classes.text}>{text}</p>
    </>
  );
}
