import { NativeSelect, Radio, TextInput } from '@mantine/core';
import { CHANNEL_WORDS, EVENT_WORDS, INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import type { LineDraft, LineProblems } from '../../../../shared/domain/line-draft.ts';
import type { QuickAddPiece } from '../../../../shared/domain/quick-add/quick-add-line.ts';
import type { LineReading } from '../../../../shared/today.ts';
import { formatDay, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import classes from './add-by-line-dialog.module.css';
import { choices, chosen, KIND_WORDS, TEXT_LABELS } from './line-words.ts';

type LinePiecesProps = {
  draft: LineDraft;
  reading: LineReading;
  unsure: ReadonlySet<QuickAddPiece['field']>;
  problems: LineProblems;
  onChange: (changes: Partial<LineDraft>) => void;
};

const CHOOSE = { value: '', label: 'Choose' };
const GUESSED = 'This was guessed from the line. Please check it.';

/** Every piece of what a line says, each to be changed. */
export function LinePieces(props: LinePiecesProps) {
  const { draft, unsure, problems, onChange } = props;
  const { kind } = draft;
  const label = kind && TEXT_LABELS[kind];
  return (
    <>
      <NativeSelect
        label="What it is"
        data={[...(kind === null ? [CHOOSE] : []), ...choices(KIND_WORDS)]}
        value={kind ?? ''}
        error={problems.kind}
        description={unsure.has('kind') ? GUESSED : undefined}
        onChange={(event) => onChange({ kind: chosen(KIND_WORDS, event.currentTarget.value) })}
      />
      {(kind === 'interview' || kind === 'next_step') && <ApplicationChoice {...props} />}
      {(kind === 'application' ||
        ((kind === 'interview' || kind === 'next_step') && draft.applicationId === 'new')) && (
        <NewApplication {...props} />
      )}
      {kind === 'touch' && <PersonChoice {...props} />}
      {kind === 'interview' && (
        <NativeSelect
          label="Kind of interview"
          data={choices(INTERVIEW_WORDS)}
          value={draft.interviewKind}
          onChange={(event) =>
            onChange({ interviewKind: chosen(INTERVIEW_WORDS, event.currentTarget.value) ?? 'other' })
          }
        />
      )}
      {kind === 'networking_event' && <EventPieces {...props} />}
      {kind === 'application' && (
        <NativeSelect
          label="The day is"
          data={[
            { value: 'closes', label: 'the day the advert closes' },
            { value: 'sent', label: 'the day I applied' },
          ]}
          value={draft.wasSent ? 'sent' : 'closes'}
          onChange={(event) => onChange({ wasSent: event.currentTarget.value === 'sent' })}
        />
      )}
      {kind !== null && <WhenPieces {...props} />}
      {label && (
        <TextInput
          label={label}
          maxLength={500}
          value={draft.text}
          error={problems.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** What a select of known ones gave back. */
function whichOf(value: string): number | 'new' | null {
  return value === 'new' ? 'new' : Number(value) || null;
}

function ApplicationChoice({ draft, reading, unsure, problems, onChange }: LinePiecesProps) {
  return (
    <NativeSelect
      label="Application"
      data={[
        ...(draft.applicationId === null ? [CHOOSE] : []),
        ...reading.applications.map(({ id, role, company, open }) => ({
          value: String(id),
          label: `${role}, ${company}${open ? '' : ' (ended)'}`,
        })),
        { value: 'new', label: 'A new application' },
      ]}
      value={String(draft.applicationId ?? '')}
      error={problems.application}
      description={unsure.has('company') && typeof draft.applicationId === 'number' ? GUESSED : undefined}
      onChange={(event) => onChange({ applicationId: whichOf(event.currentTarget.value) })}
    />
  );
}

function NewApplication({ draft, unsure, problems, onChange }: LinePiecesProps) {
  return (
    <div className={classes.pair}>
      <TextInput
        label="Company"
        maxLength={500}
        value={draft.company}
        error={problems.company}
        description={unsure.has('company') ? GUESSED : undefined}
        onChange={(event) => onChange({ company: event.currentTarget.value })}
      />
      <TextInput
        label="Role"
        maxLength={500}
        value={draft.role}
        error={problems.role}
        description={unsure.has('role') ? GUESSED : undefined}
        onChange={(event) => onChange({ role: event.currentTarget.value })}
      />
    </div>
  );
}

function PersonChoice({ draft, reading, unsure, problems, onChange }: LinePiecesProps) {
  return (
    <div className={classes.pair}>
      {reading.people.length > 0 && (
        <NativeSelect
          label="Person"
          data={[
            ...(draft.personId === null ? [CHOOSE] : []),
            ...reading.people.map(({ id, name, company }) => ({
              value: String(id),
              label: company === '' ? name : `${name}, ${company}`,
            })),
            { value: 'new', label: 'Somebody new' },
          ]}
          value={String(draft.personId ?? '')}
          error={draft.personId === null ? problems.person : undefined}
          description={unsure.has('person') ? GUESSED : undefined}
          onChange={(event) => onChange({ personId: whichOf(event.currentTarget.value) })}
        />
      )}
      {draft.personId === 'new' && (
        <TextInput
          label="Name"
          maxLength={500}
          value={draft.person}
          error={problems.person}
          onChange={(event) => onChange({ person: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label="How"
        data={choices(CHANNEL_WORDS)}
        value={draft.channel}
        onChange={(event) =>
          onChange({ channel: chosen(CHANNEL_WORDS, event.currentTarget.value) ?? 'other' })
        }
      />
    </div>
  );
}

function EventPieces({ draft, problems, onChange }: LinePiecesProps) {
  return (
    <div className={classes.pair}>
      <TextInput
        label="Name"
        maxLength={500}
        value={draft.name}
        error={problems.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label="Kind of event"
        data={choices(EVENT_WORDS)}
        value={draft.eventKind}
        onChange={(event) =>
          onChange({ eventKind: chosen(EVENT_WORDS, event.currentTarget.value) ?? 'other' })
        }
      />
      <TextInput
        label="Place"
        maxLength={500}
        value={draft.place}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
    </div>
  );
}

function WhenPieces({ draft, reading, unsure, problems, onChange }: LinePiecesProps) {
  const { dateFormat } = useSettings();
  const { ask } = reading.reading;
  const hasTime = draft.kind === 'interview' || draft.kind === 'networking_event';
  return (
    <>
      {ask && (
        <Radio.Group
          label="Which day do you mean?"
          value={draft.day ?? ''}
          onChange={(day) => onChange({ day })}
          classNames={{ root: classes.days }}
        >
          {ask.map((day) => (
            <Radio
              key={day}
              value={day}
              label={`${formatShortDay(day, dateFormat).slice(0, 3)}, ${formatDay(day, dateFormat)}`}
            />
          ))}
        </Radio.Group>
      )}
      <div className={classes.pair}>
        <DayField
          label="Day"
          value={draft.day}
          error={problems.day}
          description={unsure.has('day') && !ask ? GUESSED : undefined}
          onChange={(day) => onChange({ day })}
        />
        {hasTime && (
          <TextInput
            label="Time"
            type="time"
            value={draft.time}
            error={problems.time}
            description={unsure.has('time') ? GUESSED : undefined}
            onChange={(event) => onChange({ time: event.currentTarget.value.slice(0, 5) })}
          />
        )}
        {draft.kind === 'interview' && draft.endTime !== '' && (
          <TextInput
            label="Until"
            type="time"
            value={draft.endTime}
            onChange={(event) => onChange({ endTime: event.currentTarget.value.slice(0, 5) })}
          />
        )}
      </div>
    </>
  );
}
