import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import { missingFields, missingWords } from '../../../../shared/domain/work-search/missing-fields.ts';
import type { LogPreset } from '../../../../shared/domain/work-search/presets.ts';
import {
  ACTIVITY_KINDS,
  ACTIVITY_METHODS,
  ACTIVITY_RESULTS,
  type ActivityFields,
} from '../../../../shared/work-search.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import classes from './activity-form.module.css';
import { ActivityMore } from './activity-more.tsx';
import { KIND_CHOICES, METHOD_CHOICES, RESULT_CHOICES } from './activity-words.ts';
import { fieldsOf, type LineField, problemsOf, typedActivity } from './typed-activity.ts';

type Saving = { isPending: boolean; error: unknown };
type ActivityFormProps = {
  /** What the fields hold at first. */
  initial: ActivityFields;
  label: string;
  saveLabel: string;
  preset: LogPreset;
  /** Which field has the keyboard; the day otherwise. */
  firstField?: string;
  saving: Saving;
  onSave: (fields: ActivityFields) => void;
  onCancel: () => void;
};

/** The fields of one activity, with what the form of the agency asks for and is not there yet. */
export function ActivityForm(props: ActivityFormProps) {
  const { initial, preset, firstField = 'day' } = props;
  const [typed, change] = useTyped(() => typedActivity(initial));
  const problems = problemsOf(typed);
  const fields = fieldsOf(typed);
  const { form, shown } = useRecordForm({
    saving: props.saving,
    problems,
    onSave: () => fields && props.onSave(fields),
  });
  const missing = missingWords(fields ? missingFields(fields, preset) : []);
  // A dialog gives the keyboard to what is marked so.
  const named = (name: string) => ({ name, 'data-autofocus': name === firstField || undefined });
  const line = (name: LineField, label: string) => (
    <TextInput
      label={label}
      {...named(name)}
      maxLength={LIMITS.line}
      value={typed[name]}
      error={name === 'what' || name === 'url' ? shown[name] : undefined}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  );
  return (
    <div className={classes.dialog}>
      <RecordForm
        form={form}
        label={props.label}
        saveLabel={props.saveLabel}
        firstField={`[name="${firstField}"]`}
        onCancel={props.onCancel}
      >
        <p className={classes.missing}>
          {missing === '' ? `All that ${preset.name} asks for is there.` : `Also asked for: ${missing}`}
        </p>
        <FieldRow>
          <DayField
            label="Day"
            {...named('day')}
            required
            value={typed.day}
            error={shown.day}
            onChange={(day) => change({ day })}
          />
          <NativeSelect
            label="Kind"
            {...named('kind')}
            data={KIND_CHOICES}
            value={typed.kind}
            onChange={({ currentTarget }) =>
              change({ kind: ACTIVITY_KINDS.find((kind) => kind === currentTarget.value) ?? 'other' })
            }
          />
        </FieldRow>
        {line('what', 'What it was')}
        <FieldRow>
          {line('employer', 'Employer or organiser')}
          {line('position', 'Position or type of work')}
        </FieldRow>
        <FieldRow>
          <NativeSelect
            label="How"
            {...named('method')}
            data={METHOD_CHOICES}
            value={typed.method ?? ''}
            onChange={({ currentTarget }) =>
              change({ method: ACTIVITY_METHODS.find((method) => method === currentTarget.value) ?? null })
            }
          />
          <NativeSelect
            label="Result"
            {...named('result')}
            data={RESULT_CHOICES}
            value={typed.result ?? ''}
            onChange={({ currentTarget }) =>
              change({ result: ACTIVITY_RESULTS.find((result) => result === currentTarget.value) ?? null })
            }
          />
          {typed.result === 'interview' && (
            <DayField
              label="Day of the interview"
              value={typed.interviewOn}
              onChange={(interviewOn) => change({ interviewOn })}
            />
          )}
        </FieldRow>
        {line('resultNote', 'Result in your own words')}
        <FieldRow>
          {line('contactName', 'Person')}
          {line('contactTitle', 'Their title')}
        </FieldRow>
        <FieldRow>
          {line('phone', 'Phone')}
          {line('email', 'E-mail')}
        </FieldRow>
        {line('address', 'Address')}
        <ActivityMore
          typed={typed}
          minutesProblem={shown.minutes}
          line={line}
          named={named}
          change={change}
        />
        <Textarea
          label="Private note"
          description="Never printed."
          name="note"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={LIMITS.note}
          value={typed.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </RecordForm>
    </div>
  );
}
