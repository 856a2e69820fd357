import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Goal } from '../../../../shared/goals.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { RecordForm } from '../../../ui/record-form.tsx';
import { useGoalChanges } from '../api/goals.ts';
import { useLinkChoices } from '../api/link-choices.ts';

type Typed = Pick<Goal, 'what' | 'shownBy' | 'realistic' | 'askedBy' | 'byOn' | 'links'>;
type GoalFormProps = {
  /** Null to add one. */
  goal: Goal | null;
  onDone: () => void;
};

/** The editor of a goal: specific, shown by something, realistic, asked for, and by a day if that helps. */
export function GoalForm({ goal, onDone }: GoalFormProps) {
  const [typed, change] = useTyped<Typed>(() => ({
    what: goal?.what ?? '',
    shownBy: goal?.shownBy ?? '',
    realistic: goal?.realistic ?? '',
    askedBy: goal?.askedBy ?? '',
    byOn: goal?.byOn ?? null,
    links: goal?.links ?? [],
  }));
  const { save } = useGoalChanges();
  const { form, shown } = useRecordForm({
    saving: save,
    problems: { what: typed.what.trim() === '' ? 'Say what you want.' : undefined },
    onSave: () =>
      save.mutate(
        {
          ...typed,
          links: typed.links.map(({ kind, id }) => ({ kind, id })),
          id: goal?.id ?? null,
          revision: goal?.revision ?? 0,
        },
        { onSuccess: onDone },
      ),
  });

  return (
    <RecordForm
      form={form}
      label={goal ? 'Change the goal' : 'New goal'}
      saveLabel="Save goal"
      onCancel={onDone}
    >
      <TextInput
        label="What exactly"
        placeholder="Tell the rota story in two minutes, with its number"
        required
        value={typed.what}
        error={shown.what}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <LongField
        label="What will show it"
        placeholder="Hal stops the watch before two minutes, three times"
        value={typed.shownBy}
        onChange={(shownBy) => change({ shownBy })}
      />
      <LongField
        label="Why it is realistic now"
        placeholder="The story exists, and there are two free evenings a week"
        value={typed.realistic}
        onChange={(realistic) => change({ realistic })}
      />
      <LongField
        label="Who asked for it"
        placeholder="Two panels wanted shorter answers"
        value={typed.askedBy}
        onChange={(askedBy) => change({ askedBy })}
      />
      <DayField label="By a day, if that helps" value={typed.byOn} onChange={(byOn) => change({ byOn })} />
      <LinksField links={typed.links} onChange={(links) => change({ links })} />
    </RecordForm>
  );
}

type LongFieldProps = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
};

function LongField({ onChange, ...rest }: LongFieldProps) {
  return (
    <Textarea
      {...rest}
      autosize
      minRows={1}
      maxLength={2000}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type LinksFieldProps = { links: Goal['links']; onChange: (links: Goal['links']) => void };

function LinksField({ links, onChange }: LinksFieldProps) {
  const [wanted, setWanted] = useState(false);
  const choices = new Map(
    [...links, ...useLinkChoices(wanted)].map((choice) => [`${choice.kind}/${choice.id}`, choice]),
  );
  return (
    <MultiSelect
      label="Belongs to"
      placeholder={links.length === 0 ? 'A skill plan or an application' : undefined}
      data={[...choices].map(([value, { name }]) => ({ value, label: name || 'Not there any more' }))}
      value={links.map((link) => `${link.kind}/${link.id}`)}
      searchable
      limit={30}
      nothingFoundMessage="Nothing with these words."
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onFocus={() => setWanted(true)}
      onChange={(values) => onChange(values.flatMap((value) => choices.get(value) ?? []))}
    />
  );
}
