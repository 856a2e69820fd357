import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { INTERVIEW_KINDS, type InterviewKind } from '../../../../shared/applications.ts';
import type { InterviewProposal } from '../../../../shared/calendar.ts';
import { INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatLocalTime } from '../../../lib/format.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { useInvitationChanges } from '../api/calendar.ts';
import classes from './invitation.module.css';
import { InvitationPeople } from './invitation-people.tsx';
import { problemWords } from './invitation-words.ts';

type InvitationFormProps = {
  proposal: InterviewProposal;
  application: { id: number; role: string; company: string };
  hasFocus: boolean;
  onDone: () => void;
};

/** What an invitation says, to be checked and kept. A zone it does not name is asked for; nobody is added unticked. */
export function InvitationForm({ proposal, application, hasFocus, onDone }: InvitationFormProps) {
  const { dateFormat } = useSettings();
  const [kind, setKind] = useState<InterviewKind>(proposal.kind);
  const [startsAt, setStartsAt] = useState(proposal.allDay ? '' : proposal.startsAt);
  const [endsAt, setEndsAt] = useState(proposal.allDay ? '' : (proposal.endsAt ?? ''));
  const [timeZone, setTimeZone] = useState(proposal.timeZone ?? '');
  const [place, setPlace] = useState(proposal.place);
  const [link, setLink] = useState(proposal.link);
  const [preparation, setPreparation] = useState(proposal.description);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isChecked, setIsChecked] = useState(false);
  const { keep } = useInvitationChanges();
  const told = useTold();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasFocus) heading.current?.focus();
  }, [hasFocus]);
  const { known } = proposal;
  const isElsewhere = known !== null && known.applicationId !== application.id;
  const problems = {
    startsAt: startsAt === '' ? 'Give the day and the time.' : undefined,
    endsAt: endsAt !== '' && endsAt <= startsAt ? 'This is before it starts.' : undefined,
    timeZone: timeZone === '' ? 'Choose whose clock the time is on.' : undefined,
    link: link !== '' && !/^https?:\/\//i.test(link) ? 'Start the link with https://.' : undefined,
  };
  const shown = (problem: string | undefined) => (isChecked ? problem : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (keep.isPending || Object.values(problems).some((problem) => problem !== undefined)) return;
    const { onSuccess } = told(known ? 'Interview changed.' : 'Interview added.');
    keep.mutate(
      {
        applicationId: application.id,
        interviewId: known?.interviewId ?? null,
        revision: known?.revision ?? 0,
        uid: proposal.uid,
        kind,
        startsAt,
        endsAt: endsAt === '' ? null : endsAt,
        timeZone,
        place,
        link,
        preparation,
        people: proposal.people.filter((_, at) => chosen.has(at)).map(({ name, email }) => ({ name, email })),
      },
      {
        onSuccess: () => {
          onSuccess();
          onDone();
        },
      },
    );
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label="Invitation">
      <h3 ref={heading} tabIndex={-1} className={classes.title}>
        {proposal.title === '' ? 'An invitation' : proposal.title}
      </h3>
      {isElsewhere ? (
        <p>
          This invitation is kept with{' '}
          <Link to={`/applications/${known.applicationId}?tab=interviews`}>{known.application}</Link> already.
        </p>
      ) : null}
      {known && !isElsewhere ? (
        <p>
          It is here already, on {formatLocalTime(known.startsAt, dateFormat)}. Saving changes that interview;
          your notes on it stay.
        </p>
      ) : null}
      {problemWords(proposal).map((sentence) => (
        <p key={sentence} className={classes.meta}>
          {sentence}
        </p>
      ))}
      <div className={classes.fields}>
        <NativeSelect
          label="Kind"
          data={INTERVIEW_KINDS.map((value) => ({ value, label: INTERVIEW_WORDS[value] }))}
          value={kind}
          onChange={(event) =>
            setKind(INTERVIEW_KINDS.find((one) => one === event.currentTarget.value) ?? 'other')
          }
        />
        <ZoneField
          canBeEmpty={proposal.timeZone === null}
          value={timeZone}
          error={shown(problems.timeZone)}
          onChange={setTimeZone}
        />
        <TextInput
          label="Starts"
          type="datetime-local"
          value={startsAt}
          error={shown(problems.startsAt)}
          onChange={(event) => setStartsAt(event.currentTarget.value.slice(0, 16))}
        />
        <TextInput
          label="Ends"
          type="datetime-local"
          value={endsAt}
          error={shown(problems.endsAt)}
          onChange={(event) => setEndsAt(event.currentTarget.value.slice(0, 16))}
        />
        <TextInput label="Place" value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
        <TextInput
          label="Link"
          inputMode="url"
          value={link}
          error={shown(problems.link)}
          onChange={(event) => setLink(event.currentTarget.value)}
        />
      </div>
      {known ? null : (
        <Textarea
          label="Preparation"
          description="It begins with the text of the invitation."
          autosize
          minRows={2}
          maxRows={10}
          value={preparation}
          onChange={(event) => setPreparation(event.currentTarget.value)}
        />
      )}
      <InvitationPeople
        people={proposal.people}
        company={application.company}
        chosen={chosen}
        onChange={setChosen}
      />
      {keep.error ? (
        <p role="alert" className={classes.problem}>
          {sentenceOf(keep.error)}
        </p>
      ) : null}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" disabled={isElsewhere}>
          {known ? 'Change the interview' : 'Add the interview'}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
