import { Button, TextInput } from '@mantine/core';
import { IconLeaf } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { Win } from '../../../../shared/wins.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useWinChanges } from '../api/wins.ts';
import classes from './win-screen.module.css';

/** One win of the list, with ways to change and to remove it. */
export function WinItem({ win }: { win: Win }) {
  const [isEditing, setIsEditing] = useState(false);
  const { remove } = useWinChanges();
  const toldAfter = useToldAfter();
  const { dateFormat } = useSettings();
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const { id, revision, text } = win;

  useEffect(() => {
    // The form took the keyboard with it when it closed.
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing)
    return (
      <li className={classes.item}>
        <WinForm win={win} onDone={() => setIsEditing(false)} />
      </li>
    );
  return (
    <li className={classes.item}>
      <IconLeaf size={18} stroke={1.5} aria-hidden="true" className={classes.leaf} />
      <span className={classes.what}>
        <span className={classes.text}>{text}</span>
        <span className={classes.day}>{formatShortDay(win.day, dateFormat)}</span>
      </span>
      <span className={classes.buttons}>
        <Button
          ref={editButton}
          size="sm"
          variant="subtle"
          aria-label={`Edit: ${text}`}
          onClick={() => setIsEditing(true)}
        >
          Edit
        </Button>
        <Button
          size="sm"
          variant="subtle"
          aria-label={`Remove: ${text}`}
          onClick={() => toldAfter(remove.mutateAsync({ id, revision }), 'Win removed.')}
        >
          Remove
        </Button>
      </span>
    </li>
  );
}

function WinForm({ win, onDone }: { win: Win; onDone: () => void }) {
  const [text, setText] = useState(win.text);
  const [day, setDay] = useState<string | null>(win.day);
  const { save } = useWinChanges();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending || text.trim() === '') return;
    save.mutate(
      { id: win.id, revision: win.revision, text: text.trim(), day: day ?? win.day },
      { onSuccess: onDone },
    );
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label="Change the win">
      <TextInput
        ref={field}
        label="In your own words"
        maxLength={LIMITS.line}
        value={text}
        error={text.trim() === '' && 'Write a few words.'}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayField label="Day" className={classes.dayField} value={day} onChange={setDay} />
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" size="sm">
          Save
        </Button>
        <Button size="sm" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
