import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { MaterialPage } from '../../../../shared/materials.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useMaterialChanges } from '../api/material-changes.ts';
import classes from './material-view.module.css';

/** The name of a material, which can be changed where it stands. */
export function MaterialName({ material }: { material: MaterialPage }) {
  const [typed, setTyped] = useState<string | null>(null);
  const { rename } = useMaterialChanges();
  if (typed === null)
    return (
      <>
        <h3 className={classes.name}>{material.name}</h3>
        <Button variant="subtle" size="compact-sm" onClick={() => setTyped(material.name)}>
          Rename
        </Button>
      </>
    );
  function submit(event: FormEvent) {
    event.preventDefault();
    const name = (typed ?? '').trim();
    if (name === '' || name === material.name) setTyped(null);
    else rename.mutate({ ...material, name }, { ...sayProblem, onSuccess: () => setTyped(null) });
  }
  return (
    <form className={classes.rename} onSubmit={submit}>
      <TextInput
        aria-label="Name"
        maxLength={200}
        // The person asked for this field.
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
      />
      <Button type="submit">Save</Button>
    </form>
  );
}
