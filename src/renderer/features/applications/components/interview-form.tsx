import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type Contact,
  INTERVIEW_KINDS,
  type Interview,
  type SaveInterview,
} from '../../../../shared/applications.ts';
import { INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { useRemoveInterview, useSaveInterview } from '../api/interviews.ts';
import { choices, chosen, linkProblem } from './application-words.ts';
import { InterviewPeople } from './interview-people.tsx';
import classes from './interviews-tab.module.css';

type Typed = Omit<SaveInterview, 'id' | 'revision' | 'applicationId' | 'contactIds' | 'endsAt'> & {
  endsAt: string;
};

function typedOf(interview: Interview | null): Typed {
  return {
    kind: interview?.kind ?? 'recruiter_call',
    startsAt: interview?.startsAt ?? '',
    endsAt: interview?.endsAt ?? '',
    timeZone: interview?.timeZone ?? hereZone,
    place: interview?.place ?? '',
    link: interview?.link ?? '',
    preparation: interview?.preparation ?? '',
    howItWent: interview?.howItWent ?? '',
  };
}

type InterviewFormProps = {
  applicationId: number;
  /** Proposed for somebody who is added here. */
  company: string;
  /** Null to add one. */
  interview: Interview | null;
  onDone: () => void;
};

/** Adds or edits an interview. Times are as on the clock at the place whose zone stands beside them. */
export function InterviewForm({ applicationId, company, interview, onDone }: InterviewFormProps) {
  const [typed, setTyped] = useState(() => typedOf(interview));
  const [people, setPeople] = useState<Contact[]>(interview?.people ?? []);
  const [isChecked, setIsChecked] = useState(false);
  const save = useSaveInterview(applicationId);
  const remove = useRemoveInterview(applicationId);
  const error = save.error ?? remove.error;
  const change = (changes: Partial<Typed>) => setTyped((current) => ({ ...current, ...changes }));

  const problems = {
    startsAt: typed.startsAt === '' ? 'Give the day and the time.' : undefined,
    endsAt: typed.endsAt !== '' && typed.endsAt <= typed.startsAt ? 'This is before it starts.' : undefined,
    link: linkProblem(typed.link) ?? undefined,
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (save.isPending || problems.startsAt || problems.endsAt || problems.link) return;
    save.mutate(
      {
        ...typed,
        endsAt: typed.endsAt === '' ? null : typed.endsAt,
        id: interview?.id ?? null,
        revision: interview?.revision ?? 0,
        applicationId,
        contactIds: people.map((person) => person.id),
      },
      { onSuccess: onDone },
    );
  }
  const shown = (problem: string | undefined) => (isChecked ? problem : undefined);

  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={interview ? 'Edit the interview' : 'Add an interview'}
    >
      <div className={classes.fields}>
        <NativeSelect
          label="Kind"
          data={choices(INTERVIEW_WORDS)}
          value={typed.kind}
          onChange={(event) =>
            change({ kind: chosen(INTERVIEW_KINDS, event.currentTarget.value) ?? 'other' })
          }
        />
        <ZoneField value={typed.timeZone} onChange={(timeZone) => change({ timeZone })} />
        <TextInput
          label="Starts"
          type="datetime-local"
          value={typed.startsAt}
          error={shown(problems.startsAt)}
          onChange={(event) => change({ startsAt: event.currentTarget.value.slice(0, 16) })}
        />
        <TextInput
          label="Ends"
          type="datetime-local"
          value={typed.endsAt}
          error={shown(problems.endsAt)}
          onChange={(event) => change({ endsAt: event.currentTarget.value.slice(0, 16) })}
        />
        <TextInput
          label="Place"
          value={typed.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <TextInput
          label="Link"
          inputMode="url"
          value={typed.link}
          error={shown(problems.link)}
          onChange={(event) => change({ link: event.currentTarget.value })}
        />
      </div>
      <InterviewPeople people={people} company={company} onChange={setPeople} />
      <Textarea
        label="Preparation"
        autosize
        minRows={3}
        maxRows={14}
        value={typed.preparation}
        onChange={(event) => change({ preparation: event.currentTarget.value })}
      />
      <Textarea
        label="How it went"
        autosize
        minRows={2}
        maxRows={14}
        value={typed.howItWent}
        onChange={(event) => change({ howItWent: event.currentTarget.value })}
      />
      {error && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        {interview && (
          <Button
            variant="subtle"
            onClick={() =>
              remove.mutate({ id: interview.id, revision: interview.revision }, { onSuccess: onDone })
            }
          >
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
