import { NativeSelect, TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import { EVENT_KINDS, type NetworkingEvent } from '../../../../shared/network-events.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { ZoneField } from '../../../ui/zone-field.tsx';
import { useCommunities } from '../api/communities.ts';
import { useEventChanges } from '../api/events.ts';
import { type TypedTimes, timesOf, typedTimes } from './event-times.ts';
import { EVENT_CHOICES, linkProblem } from './event-words.ts';

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
  const [typed, change] = useTyped<Typed>(() => ({
    kind: event?.kind ?? 'meetup',
    name: event?.name ?? '',
    place: event?.place ?? '',
    link: event?.link ?? '',
    communityId: event ? event.communityId : (communityId ?? null),
  }));
  const [times, changeTimes] = useTyped(() => typedTimes(event));
  const { save } = useEventChanges();

  const when = timesOf(times);
  const { form, shown } = useRecordForm({
    saving: save,
    problems: {
      name: typed.name.trim() === '' ? 'Say what it is called.' : undefined,
      link: linkProblem(typed.link),
      when: 'field' in when ? when.sentence : undefined,
    },
    onSave() {
      if ('field' in when) return;
      save.mutate(
        { ...typed, ...when, id: event?.id ?? null, revision: event?.revision ?? 0 },
        { onSuccess: onSaved },
      );
    },
  });
  return (
    <RecordForm
      form={form}
      label={event ? 'Change the event' : 'New event'}
      saveLabel="Save event"
      onCancel={onCancel}
    >
      <FieldRow>
        <TextInput
          label="Name"
          required
          maxLength={LIMITS.line}
          value={typed.name}
          error={shown.name}
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
      </FieldRow>
      <TimeFields
        times={times}
        problem={shown.when !== undefined && 'field' in when ? when : null}
        onChange={changeTimes}
      />
      <FieldRow>
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
          error={shown.link}
          onChange={({ currentTarget }) => change({ link: currentTarget.value })}
        />
        <CommunityField value={typed.communityId} onChange={(id) => change({ communityId: id })} />
      </FieldRow>
    </RecordForm>
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
    <FieldRow>
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
    </FieldRow>
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
