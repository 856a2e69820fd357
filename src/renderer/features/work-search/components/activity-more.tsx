import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldRow } from '../../../ui/record-form.tsx';
import type { LineField, TypedActivity } from './typed-activity.ts';

type ActivityMoreProps = {
  typed: TypedActivity;
  minutesProblem: string | undefined;
  /** Draws a field that is one line of text. */
  line: (name: LineField, label: string) => ReactNode;
  /** The name of a field, and whether it has the keyboard at first. */
  named: (name: string) => object;
  change: (changes: Partial<TypedActivity>) => void;
};

/** The fields that only some forms ask for: time, place, references and proof. */
export function ActivityMore({ typed, minutesProblem, line, named, change }: ActivityMoreProps) {
  return (
    <>
      <FieldRow>
        <TextInput
          label="Start time"
          {...named('startTime')}
          type="time"
          value={typed.startTime}
          onChange={({ currentTarget }) => change({ startTime: currentTarget.value.slice(0, 5) })}
        />
        <TextInput
          label="Minutes it took"
          {...named('minutes')}
          inputMode="numeric"
          maxLength={5}
          value={typed.minutes}
          error={minutesProblem}
          onChange={({ currentTarget }) => change({ minutes: currentTarget.value })}
        />
        {line('place', 'Place')}
      </FieldRow>
      <FieldRow>
        {line('jobRef', 'Job reference')}
        {line('url', 'Web address')}
      </FieldRow>
      <FieldRow>
        {line('confirmation', 'Confirmation number')}
        {line('proof', 'Proof: names of files or papers')}
      </FieldRow>
    </>
  );
}
