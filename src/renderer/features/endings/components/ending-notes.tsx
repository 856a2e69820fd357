import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { Ending, EndingNote } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useAddEndingNote, useRemoveEndingNote } from '../api/ending.ts';
import classes from './ending-notes.module.css';

type EndingNotesProps = {
  applicationId: number;
  ending: Ending;
  /** What is being typed; it is kept with the rest of the draft. */
  text: string;
  onText: (text: string) => void;
  onAdded: () => void;
};

/** My own remarks on an ending, each with its day. Their words are never edited, so a correction stands here. */
export function EndingNotes({ applicationId, ending, text, onText, onAdded }: EndingNotesProps) {
  const add = useAddEndingNote(applicationId);
  const [isOpen, setIsOpen] = useState(text !== '');
  return (
    <section aria-labelledby="ending-notes" className={classes.notes}>
      <h3 id="ending-notes" className={classes.title}>
        My notes
      </h3>
      <NoteList applicationId={applicationId} notes={ending.notes} />
      {isOpen ? (
        <>
          <Textarea
            aria-label="A note or a correction"
            placeholder="A note, or what has to be put right"
            autosize
            minRows={2}
            maxLength={LIMITS.note}
            autoFocus={text === ''}
            value={text}
            error={add.error ? sentenceOf(add.error) : undefined}
            onChange={(event) => onText(event.currentTarget.value)}
          />
          <Button
            size="sm"
            className={classes.add ?? ''}
            disabled={text.trim() === ''}
            loading={add.isPending}
            onClick={() =>
              add.mutate(
                { endingId: ending.id, text: text.trim(), on: today() },
                {
                  onSuccess() {
                    onAdded();
                    setIsOpen(false);
                  },
                },
              )
            }
          >
            Keep the note
          </Button>
        </>
      ) : (
        <Button variant="subtle" size="xs" className={classes.add ?? ''} onClick={() => setIsOpen(true)}>
          Add a note or a correction
        </Button>
      )}
    </section>
  );
}

/** Remarks with their days; without `applicationId` they are only shown. */
export function NoteList({ applicationId, notes }: { applicationId?: number; notes: readonly EndingNote[] }) {
  const { dateFormat } = useSettings();
  if (notes.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Notes">
      {notes.map((note) => (
        <li key={note.id}>
          <span className={classes.day}>{formatShortDay(note.on, dateFormat)}</span>{' '}
          <span className={classes.text}>{note.text}</span>
          {applicationId !== undefined && <RemoveNote applicationId={applicationId} note={note} />}
        </li>
      ))}
    </ul>
  );
}

function RemoveNote({ applicationId, note }: { applicationId: number; note: EndingNote }) {
  const remove = useRemoveEndingNote(applicationId);
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={`Remove the note ${note.text.slice(0, 40)}`}
      loading={remove.isPending}
      onClick={() => remove.mutate({ id: note.id, revision: note.revision })}
    >
      Remove
    </Button>
  );
}
