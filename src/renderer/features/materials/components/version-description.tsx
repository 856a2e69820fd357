import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { Version } from '../../../../shared/materials.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useMaterialChanges } from '../api/material-changes.ts';
import classes from './material-view.module.css';
import tab from './materials-tab.module.css';

/** Label and note of a version, which can be changed even after it was sent. */
export function VersionDescription({ version }: { version: Version }) {
  const [typed, setTyped] = useState<{ label: string; note: string } | null>(null);
  const { describe } = useMaterialChanges();
  const { label, note } = version;
  if (typed === null)
    return (
      <div className={classes.description}>
        {note !== '' && <p className={classes.noteText}>{note}</p>}
        <Button variant="subtle" size="compact-sm" onClick={() => setTyped({ label, note })}>
          {note === '' && label === '' ? 'Add a label or a note' : 'Edit label and note'}
        </Button>
      </div>
    );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed === null) return;
    describe.mutate({ ...version, ...typed }, { ...sayProblem, onSuccess: () => setTyped(null) });
  }
  return (
    <form className={tab.form} aria-label="Label and note" onSubmit={submit}>
      <TextInput
        label="What it is for"
        maxLength={200}
        autoFocus
        value={typed.label}
        onChange={(event) => setTyped({ ...typed, label: event.currentTarget.value })}
      />
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxLength={LIMITS.note}
        value={typed.note}
        onChange={(event) => setTyped({ ...typed, note: event.currentTarget.value })}
      />
      <div className={tab.buttons}>
        <Button type="submit" variant="filled" loading={describe.isPending}>
          Save
        </Button>
        <Button onClick={() => setTyped(null)}>Cancel</Button>
      </div>
    </form>
  );
}
