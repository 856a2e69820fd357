import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSkillChanges } from '../api/demand.ts';
import { useSayDone } from '../api/say-done.ts';
import form from './form.module.css';
import { namesIn } from './skill-names.ts';

/** Adds a skill the shipped list does not know; adverts are read for it anew. */
export function AddSkillForm({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const [others, setOthers] = useState('');
  const { add } = useSkillChanges();
  const { done } = useSayDone();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (add.isPending) return;
    add.mutate(
      { name, synonyms: namesIn(others) },
      {
        onSuccess: () => {
          done(`Added ${name.trim()}.`);
          onDone();
        },
      },
    );
  }
  return (
    <form className={form.form} onSubmit={submit} noValidate aria-label="Add a skill">
      <TextInput
        label="Skill"
        required
        autoFocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Other names"
        description="With commas between them."
        value={others}
        onChange={(event) => setOthers(event.currentTarget.value)}
      />
      {add.error && <p role="alert">{sentenceOf(add.error)}</p>}
      <div className={form.buttons}>
        <Button type="submit">Add skill</Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
