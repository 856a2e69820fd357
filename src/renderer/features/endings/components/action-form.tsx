import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ACTION_KINDS, type Action, type ActionKind } from '../../../../shared/endings-actions.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import { useActionChanges } from '../api/actions.ts';
import { useAllEndings } from '../api/list.ts';
import { useThemes } from '../api/themes-editor.ts';
import classes from './action-screen.module.css';
import { ACTION_NAMES, isWithoutFeedback, kindsFor, WHY_NOTHING_TO_IMPROVE } from './action-words.ts';

/** What a new action starts with, such as the ending it was thought of at. */
type ActionStart = { kind?: ActionKind; thenText?: string; themeCode?: string; endings?: Action['endings'] };

type ActionFormProps = {
  /** Null to add one. */
  action: Action | null;
  start?: ActionStart;
  onDone: () => void;
};

type Typed = Pick<Action, 'kind' | 'ifText' | 'thenText' | 'dueOn' | 'link' | 'evidence'> & {
  themeCode: string | null;
  endingIds: number[];
};

/** Adds or changes one thing to try. It can stand wherever one is thought of: an ending, a review, a theme. */
export function ActionForm({ action, start = {}, onDone }: ActionFormProps) {
  const [typed, change] = useTyped(() => typedOf(action, start));
  const { save } = useActionChanges();

  const kinds = kindsFor(typed.themeCode);
  const problems = {
    thenText: typed.thenText.trim() === '' ? 'Say what you will try.' : undefined,
    link: /^(https?:\/\/.*)?$/i.test(typed.link.trim()) ? undefined : 'Start the link with https://.',
  };
  const { form, shown } = useRecordForm({
    saving: save,
    problems,
    onSave() {
      const kind = kinds.includes(typed.kind) ? typed.kind : 'let_go';
      save.mutate(
        { ...typed, kind, id: action?.id ?? null, revision: action?.revision ?? 0 },
        { onSuccess: onDone },
      );
    },
  });

  return (
    <RecordForm
      form={form}
      label={action ? 'Change the action' : 'Add an action'}
      saveLabel="Save action"
      onCancel={onDone}
    >
      {isWithoutFeedback(typed.themeCode) && <p className={classes.why}>{WHY_NOTHING_TO_IMPROVE}</p>}
      <FieldRow>
        <NativeSelect
          label="Kind"
          data={kinds.map((value) => ({ value, label: ACTION_NAMES[value] }))}
          value={kinds.includes(typed.kind) ? typed.kind : 'let_go'}
          onChange={(event) =>
            change({ kind: ACTION_KINDS.find((kind) => kind === event.currentTarget.value) ?? 'let_go' })
          }
        />
        <ThemeField value={typed.themeCode} onChange={(themeCode) => change({ themeCode })} />
      </FieldRow>
      <TextInput
        label="If"
        placeholder="it is Tuesday evening"
        value={typed.ifText}
        onChange={(event) => change({ ifText: event.currentTarget.value })}
      />
      <TextInput
        label="Then"
        placeholder="I write one query for the depot data"
        required
        value={typed.thenText}
        error={shown.thenText}
        onChange={(event) => change({ thenText: event.currentTarget.value })}
      />
      <FieldRow>
        <DayField
          label="For a day, if you like"
          value={typed.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
        <TextInput
          label="Link"
          inputMode="url"
          value={typed.link}
          error={shown.link}
          onChange={(event) => change({ link: event.currentTarget.value })}
        />
      </FieldRow>
      <EndingsField
        ids={typed.endingIds}
        known={action?.endings ?? start.endings ?? []}
        onChange={(endingIds) => change({ endingIds })}
      />
      <Textarea
        label="Evidence"
        description="What shows that you did it: a file, a date, what somebody said."
        autosize
        minRows={2}
        value={typed.evidence}
        onChange={(event) => change({ evidence: event.currentTarget.value })}
      />
    </RecordForm>
  );
}

type ThemeFieldProps = { value: string | null; onChange: (code: string | null) => void };

function ThemeField({ value, onChange }: ThemeFieldProps) {
  const themes = useThemes().filter((theme) => !theme.hidden || theme.code === value);
  return (
    <NativeSelect
      label="Theme"
      data={[
        { value: '', label: 'No theme' },
        ...themes.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

type EndingsFieldProps = { ids: number[]; known: Action['endings']; onChange: (ids: number[]) => void };

function EndingsField({ ids, known, onChange }: EndingsFieldProps) {
  const [wanted, setWanted] = useState(false);
  const all = useAllEndings(wanted);
  const choices = new Map(
    [...known, ...all].map(({ id, role, company }) => [String(id), `${role}, ${company}`]),
  );
  return (
    <MultiSelect
      label="Endings it belongs to"
      placeholder={ids.length === 0 ? 'Search by role or company' : undefined}
      data={[...choices].map(([value, label]) => ({ value, label }))}
      value={ids.map(String)}
      searchable
      limit={30}
      nothingFoundMessage="No ending with these words."
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onFocus={() => setWanted(true)}
      onChange={(values) => onChange(values.map(Number))}
    />
  );
}

function typedOf(action: Action | null, start: ActionStart): Typed {
  const themeCode = action ? (action.theme?.code ?? null) : (start.themeCode ?? null);
  return {
    kind: action?.kind ?? start.kind ?? kindsFor(themeCode)[0] ?? 'let_go',
    ifText: action?.ifText ?? '',
    thenText: action?.thenText ?? start.thenText ?? '',
    dueOn: action?.dueOn ?? null,
    link: action?.link ?? '',
    evidence: action?.evidence ?? '',
    themeCode,
    endingIds: (action?.endings ?? start.endings ?? []).map(({ id }) => id),
  };
}
