import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import {
  CHOSEN_FIELDS,
  type ChosenField,
  differingFields,
  type MergeChoice,
  mergePeople,
} from '../../../../shared/domain/merge-people.ts';
import type { PersonToMerge } from '../../../../shared/network-exchange.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useMerge, usePair } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { FIELD_WORDS, valueWords } from './exchange-words.ts';

const TEXTS = [
  ['note', 'Note'],
  ['toldMe', 'What they told me'],
  ['canOffer', 'What I can offer'],
] as const;

/** Two people side by side, with a choice in each field they differ in. */
export function MergePair({ ids, onBack }: { ids: [number, number]; onBack: () => void }) {
  const { data: pair, error } = usePair(...ids);
  if (error)
    return (
      <div className={classes.part}>
        <p role="alert">{sentenceOf(error)}</p>
        <Group>
          <Button onClick={onBack}>Back</Button>
        </Group>
      </div>
    );
  if (!pair) return null;
  // Whoever more hangs on stays; the number is only a help where something refers to it from outside.
  const [first, second] = pair;
  const [kept, other] = second.holds > first.holds ? [second, first] : [first, second];
  return <Compare kept={kept} other={other} onBack={onBack} />;
}

type CompareProps = { kept: PersonToMerge; other: PersonToMerge; onBack: () => void };

function Compare({ kept, other, onBack }: CompareProps) {
  const [choice, setChoice] = useState<MergeChoice>({});
  const merge = useMerge();
  const tellAfter = useToldAfter();
  const merged = mergePeople(kept, other, choice);
  const differing = new Set(differingFields(kept, other));
  const shown = CHOSEN_FIELDS.filter(
    (field) => valueWords(kept, field) !== '' || valueWords(other, field) !== '',
  );

  function run() {
    if (merge.isPending) return;
    const change = merge.mutateAsync({
      keptId: kept.id,
      otherId: other.id,
      keptRevision: kept.revision,
      otherRevision: other.revision,
      choice,
    });
    tellAfter(change, `${merged.name} is one person now.`);
    void change.then(onBack, () => undefined);
  }
  return (
    <div className={classes.part}>
      <table className={classes.table}>
        <caption>Where they differ, choose what stays.</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">First</th>
            <th scope="col">Second</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <tr key={field}>
              <th scope="row">{FIELD_WORDS[field]}</th>
              {(['kept', 'other'] as const).map((whose) => (
                <td key={whose}>
                  <Value
                    field={field}
                    words={valueWords(whose === 'kept' ? kept : other, field)}
                    isChoice={differing.has(field)}
                    isChosen={(choice[field] ?? 'kept') === whose}
                    whose={whose}
                    onChoose={() => setChoice({ ...choice, [field]: whose })}
                  />
                </td>
              ))}
            </tr>
          ))}
          {TEXTS.filter(([field]) => merged[field] !== '').map(([field, words]) => (
            <tr key={field}>
              <th scope="row">{words}</th>
              <td>{excerpt(kept[field])}</td>
              <td>{excerpt(other[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>
        Notes of both are kept, one after the other. Everything that belongs to either stays: when you were in
        touch, drafts, interviews, events, applications, talks and reminders.
        {merged.doNotContact && ' One of them is not to be contacted, and that stays.'}
      </p>
      <Group justify="flex-end" gap="sm">
        <Button onClick={onBack}>Back</Button>
        <Button variant="filled" loading={merge.isPending} onClick={run}>
          Merge
        </Button>
      </Group>
    </div>
  );
}

type ValueProps = {
  field: ChosenField;
  words: string;
  isChoice: boolean;
  isChosen: boolean;
  whose: 'kept' | 'other';
  onChoose: () => void;
};

function Value({ field, words, isChoice, isChosen, whose, onChoose }: ValueProps) {
  if (!isChoice) return words;
  const number = whose === 'kept' ? 'first' : 'second';
  return (
    <Radio
      name={`merge-${field}`}
      label={words}
      aria-label={`${FIELD_WORDS[field]} of the ${number}: ${words}`}
      checked={isChosen}
      onChange={onChoose}
    />
  );
}

const EXCERPT = 200;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text;
}
