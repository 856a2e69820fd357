import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SkillDemand } from '../../../../shared/skills-demand.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSkillChanges } from '../api/demand.ts';
import { useSayDone } from '../api/say-done.ts';
import form from './form.module.css';

type Props = { demand: SkillDemand; onDone: () => void };

/** Gives a skill another name on screen; what adverts call it is still found. */
export function RenameSkillForm({ demand, onDone }: Props) {
  const [name, setName] = useState(demand.name);
  const { change } = useSkillChanges();
  const { done } = useSayDone();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate(
      { skill: demand.skill, changes: { name } },
      {
        onSuccess: () => {
          done('Skill renamed.');
          onDone();
        },
      },
    );
  }
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label={`Rename ${demand.name}`}>
      <TextInput
        label="Name"
        required
        autoFocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {change.error && <p role="alert">{sentenceOf(change.error)}</p>}
      <div className={form.buttons}>
        <Button type="submit">Rename</Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
