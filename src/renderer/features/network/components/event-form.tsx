import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { EVENT_KINDS, type NetworkingEvent } from '../../../../shared/network-events.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { useCommunities } from '../api/communities.ts';
import { useEventChanges } from '../api/events.ts';
import { type TypedTimes, timesOf, typedTimes } from './event-times.ts';
import { EVENT_CHOICES, linkProblem } from './event-words.ts';
import classes from './events.module.css';

type Typed = Pick<NetworkingEvent, 'kind' | 'name' | 'place' | 'link' | 'communityId'>;
type EventFormProps = {
  /** Null to add one. */
  event: NetworkingEvent | null;
  /** The community a new event belongs to. */
  communityId?: number;
  onSaved: (event: NetworkingEvent) => void;
  onCancel: () => void;
};

/** Adds or edits an event: on a day, or at a time as on the clock of its place. */
export function EventForm({ event, communityId, onSaved, onCancel }: EventFormProps) {
  const [typed, setTyped] = useState<Typed>(() => ({
    kind: event?.kind ?? 'meetup',
    name: event?.name ?? '',
    place: event?.place ?? '',
    link: event?.link ?? '',
    communityId: event ? event.communityId : (communityId ?? null),
  }));
  const [times, setTimes] = useState(() => typedTimes(event));
  const [isChecked, setIsChecked] = useState(false);
  const { save } = useEventChanges();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const change = (changes: Partial<Typed>) => setTyped((current) => ({ ...current, ...changes }));

  const when = timesOf(times);
  const problems = {
    name: typed.name.trim() === '' ? 'Say what it is called.' : undefined,
    link: linkProblem(typed.link),
  };
  function submit(submitted: FormEvent) {
    submitted.preventDefault();
    setIsChecked(true);
    if (save.isPending || 'field' in when || problems.name || problems.link) return;
    save.mutate(
      { ...typed, ...when, id: event?.id ?? null, revision: event?.revision ?? 0 },
      { onSuccess: onSaved },
    );
  }
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={event ? 'Change the event' : 'New event'}
    >
      <div className={classes.fields}>
        <TextInput
          label="Name"
          required
          maxLength={LIMITS.line}
          value={typed.name}
          error={isChecked ? problems.name : undefined}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <NativeSelect
          label="Kind"
          data={EVENT_CHOICES}
          value={typed.kind}
          onChange={({ currentTarget }) =>
            change({ kind: EVENT_KINDS.find((kind) => kind === currentTarget.value) ?? 'other' })
          }
        />
      </div>
      <TimeFields
        times={times}
        problem={isChecked && 'field' in when ? when : null}
        onChange={(changes) => setTimes((current) => ({ ...current, ...changes }))}
      />
      <div className={classes.fields}>
        <TextInput
          label="Place"
          maxLength={LIMITS.line}
          value={typed.place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
        <TextInput
          label="Link"
          inputMode="url"
          maxLength={LIMITS.line}
          value={typed.link}
          error={isChecked ? problems.link : undefined}
          onChange={({ currentTarget }) => change({ link: currentTarget.value })}
        />
        <CommunityField value={typed.communityId} onChange={(id) => change({ communityId: id })} />
      </div>
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save event
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

type TimeFieldsProps = {
  times: TypedTimes;
  problem: { field: string; sentence: string } | null;
  onChange: (changes: Partial<TypedTimes>) => void;
};

function TimeFields({ times, problem, onChange }: TimeFieldsProps) {
  const problemOf = (field: string) => (problem?.field === field ? problem.sentence : undefined);
  return (
    <div className={classes.fields}>
      <DayField
        label="Day"
        required
        value={times.day}
        error={problemOf('day')}
        onChange={(day) => onChange({ day })}
      />
      <TextInput
        label="Starts, if you know"
        type="time"
        value={times.starts}
        onChange={({ currentTarget }) => onChange({ starts: currentTarget.value.slice(0, 5) })}
      />
      {times.starts !== '' && (
        <>
          <TextInput
            label="Ends"
            type="time"
            value={times.ends}
            error={problemOf('ends')}
            onChange={({ currentTarget }) => onChange({ ends: currentTarget.value.slice(0, 5) })}
          />
          <ZoneField value={times.timeZone} onChange={(timeZone) => onChange({ timeZone })} />
        </>
      )}
      <DayField
        label="Last day, if there are more"
        value={times.lastDay}
        error={problemOf('lastDay')}
        onChange={(lastDay) => onChange({ lastDay })}
      />
    </div>
  );
}

type CommunityFieldProps = { value: number | null; onChange: (id: number | null) => void };

function CommunityField({ value, onChange }: CommunityFieldProps) {
  const { data: communities = [] } = useCommunities();
  if (communities.length === 0) return null;
  return (
    <NativeSelect
      label="Community"
      data={[
        { value: '', label: 'None' },
        ...communities.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value) || null)}
    />
  );
}
