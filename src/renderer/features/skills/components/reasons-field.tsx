import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { type GivenReason, REASON_KINDS, type ReasonKind } from '../../../../shared/skills.ts';
import { useReasonChoices } from '../api/plans.ts';
import { REASON_NAMES } from './plan-words.ts';

type Props = {
  reasons: readonly GivenReason[];
  known: readonly GivenReason[];
  onChange: (reasons: GivenReason[]) => void;
};

/** Picks the applications and endings that asked for the skill; goals stay as they were linked. */
export function ReasonsField({ reasons, known, onChange }: Props) {
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(false);
  const found = useReasonChoices(text, wanted) ?? [];
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(() => new Map());
  const labels = new Map([
    ...known.map(({ kind, id, label }) => [keyOf(kind, id), `${REASON_NAMES[kind]}: ${label}`] as const),
    ...seen,
    ...found.map(({ kind, id, label }) => [keyOf(kind, id), `${REASON_NAMES[kind]}: ${label}`] as const),
  ]);
  return (
    <MultiSelect
      label="What asked for it"
      placeholder={reasons.length === 0 ? 'Search by role or company' : undefined}
      data={[...labels].map(([value, label]) => ({ value, label }))}
      value={reasons.map(({ kind, id }) => keyOf(kind, id))}
      searchable
      searchValue={text}
      onSearchChange={setText}
      limit={30}
      nothingFoundMessage="No application or ending with these words."
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onFocus={() => setWanted(true)}
      onChange={(values) => {
        // A chosen one keeps its name when the next search no longer finds it.
        setSeen(new Map(values.flatMap((value) => entryOf(labels, value))));
        onChange(values.flatMap((value) => reasonOf(value, reasons)));
      }}
    />
  );
}

function keyOf(kind: ReasonKind, id: number): string {
  return `${kind} ${id}`;
}

function entryOf(labels: ReadonlyMap<string, string>, value: string): [string, string][] {
  const label = labels.get(value);
  return label === undefined ? [] : [[value, label]];
}

function reasonOf(value: string, before: readonly GivenReason[]): GivenReason[] {
  const same = before.find(({ kind, id }) => keyOf(kind, id) === value);
  if (same) return [same];
  const [name, id] = value.split(' ');
  const kind = REASON_KINDS.find((one) => one === name);
  return kind ? [{ kind, id: Number(id), label: '' }] : [];
}
