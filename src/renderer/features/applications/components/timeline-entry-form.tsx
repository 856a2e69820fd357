import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TIMELINE_KINDS, type TimelineEntry, type TimelineKind } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useRemoveTimelineEntry, useSaveTimelineEntry } from '../api/timeline-entries.ts';
import { choices, chosen, TIMELINE_WORDS } from './application-words.ts';
import classes from './timeline-tab.module.css';

type TimelineEntryFormProps = {
  applicationId: number;
  /** Null to add one. */
  entry: TimelineEntry | null;
  onDone: () => void;
};

/** Adds or edits a note, an e-mail or a call; any day may be given. */
export function TimelineEntryForm({ applicationId, entry, onDone }: TimelineEntryFormProps) {
  const [kind, setKind] = useState<TimelineKind>(entry?.kind ?? 'note');
  const [on, setOn] = useState(entry?.on ?? today());
  const [text, setText] = useState(entry?.text ?? '');
  const [isChecked, setIsChecked] = useState(false);
  const save = useSaveTimelineEntry(applicationId);
  const remove = useRemoveTimelineEntry(applicationId);
  const problem = save.error ?? remove.error;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (text.trim() === '' || on === '' || save.isPending) return;
    const id = entry?.id ?? null;
    save.mutate({ id, revision: entry?.revision ?? 0, applicationId, kind, on, text }, { onSuccess: onDone });
  }
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      noValidate
      aria-label={entry ? 'Edit this entry' : 'Add to the timeline'}
    >
      <div className={classes.fields}>
        <NativeSelect
          label="Kind"
          data={choices(TIMELINE_WORDS)}
          value={kind}
          onChange={(event) => setKind(chosen(TIMELINE_KINDS, event.currentTarget.value) ?? 'note')}
        />
        <TextInput
          label="Day"
          type="date"
          value={on}
          error={on === '' ? 'Give the day.' : undefined}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label="Text"
        autosize
        minRows={3}
        maxRows={16}
        value={text}
        error={isChecked && text.trim() === '' ? 'Write a few words.' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problem && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(problem)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        {entry && (
          <Button
            variant="subtle"
            onClick={() => remove.mutate({ id: entry.id, revision: entry.revision }, { onSuccess: onDone })}
          >
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
