import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useAddByLineDialog } from '../../../ui/add-by-line-context.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import classes from './today-side.module.css';

const LONGEST = 500;

/** A field for a line such as "Phone screen Acme Tue 14:00"; what it says is shown before anything is added. */
export function AddPart() {
  const [line, setLine] = useState('');
  const open = useAddByLineDialog();
  const titleId = useId();
  const isReadOnly = useReadOnly();
  function read(event: FormEvent) {
    event.preventDefault();
    if (line.trim() === '') return;
    // It stays until it was added.
    open(line, () => setLine(''));
  }
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        Add something
      </h2>
      <form onSubmit={read}>
        <TextInput
          aria-labelledby={titleId}
          placeholder="Phone screen Acme Tue 14:00"
          maxLength={LONGEST}
          disabled={isReadOnly}
          value={line}
          onChange={(event) => setLine(event.currentTarget.value)}
        />
        {line.trim() === '' ? null : (
          <div className={classes.buttons}>
            <Button type="submit" size="sm">
              Read it
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}
