import { Button, Checkbox, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { EditNote, Version } from '../../../../shared/materials.ts';
import { sayProblem, useTold } from '../../../lib/tell-with-undo.ts';
import { useNoteChanges } from '../api/material-changes.ts';
import classes from './material-view.module.css';
import tab from './materials-tab.module.css';

type EditNotesProps = { materialId: number; notes: readonly EditNote[]; newest: Version | null };

/** What is to be changed in the next version; ticked off when a version did it. */
export function EditNotes({ materialId, notes, newest }: EditNotesProps) {
  const [text, setText] = useState('');
  const { add, mark, remove } = useNoteChanges();
  const tell = useTold();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    add.mutate(
      { materialId, text: text.trim(), lineId: null },
      { ...sayProblem, onSuccess: () => setText('') },
    );
  }
  return (
    <section aria-labelledby="edit-notes">
      <h4 id="edit-notes" className={classes.sideTitle}>
        For the next version
      </h4>
      {notes.length === 0 && (
        <p className={tab.hint}>
          Notes on what to change. A requirement that is not shown yet can become one, and a new version ticks
          it off.
        </p>
      )}
      <ul className={classes.notes} hidden={notes.length === 0}>
        {notes.map((note) => (
          <li key={note.id} className={classes.note}>
            <Checkbox
              label={note.text}
              description={note.doneIn === null ? undefined : `Done in version ${note.doneIn}`}
              checked={note.doneIn !== null}
              disabled={newest === null}
              onChange={(event) =>
                mark.mutate(
                  { ...note, versionId: event.currentTarget.checked ? (newest?.id ?? null) : null },
                  sayProblem,
                )
              }
            />
            <span className={classes.noteFoot}>
              {note.applicationId !== null && (
                <Link to={`/applications/${note.applicationId}?tab=materials`}>The advert</Link>
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Remove the note: ${note.text}`}
                onClick={() => remove.mutate(note, tell('Note removed.'))}
              >
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <form className={classes.addNote} onSubmit={submit}>
        <Textarea
          label="A note"
          autosize
          minRows={1}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="sm">
          Add the note
        </Button>
      </form>
    </section>
  );
}
