import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useWinChanges } from '../api/wins.ts';
import classes from './win-dialog.module.css';
import { WinSuggestions } from './win-suggestions.tsx';

type Typed = { text: string; day: string | null; deed: string | null };

type AddWinDialogProps = { opened: boolean; onClose: () => void };

const blank = (): Typed => ({ text: '', day: today(), deed: null });

/** The dialog "Add a win". What was typed stays when it is closed without saving. */
export function AddWinDialog({ opened, onClose }: AddWinDialogProps) {
  const [typed, setTyped] = useState(blank);
  const [isEmpty, setIsEmpty] = useState(false);
  const { save, decline } = useWinChanges();
  const field = useRef<HTMLInputElement>(null);

  function change(changes: Partial<Typed>) {
    setTyped((current) => ({ ...current, ...changes }));
    setIsEmpty(false);
  }
  function close() {
    setIsEmpty(false);
    save.reset();
    // A day of yesterday must not wait for a win of today.
    if (typed.text.trim() === '') setTyped(blank());
    onClose();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const text = typed.text.trim();
    if (text === '') {
      setIsEmpty(true);
      field.current?.focus();
      return;
    }
    save.mutate(
      { id: null, revision: 0, text, day: typed.day ?? today(), deed: typed.deed },
      {
        onSuccess: () => {
          setTyped(blank());
          onClose();
          showNotice({ message: 'Win added.', kbd: 'Mod+Z' });
        },
      },
    );
  }

  return (
    <Modal opened={opened} onClose={close} title="Add a win" size="32rem">
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          ref={field}
          label="In your own words"
          description="Anything counts: a letter opened, a person asked, an afternoon off."
          data-autofocus
          maxLength={LIMITS.line}
          value={typed.text}
          error={isEmpty && 'Write a few words.'}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <DayField label="Day" className={classes.day} value={typed.day} onChange={(day) => change({ day })} />
        <WinSuggestions
          taken={typed.deed}
          onUse={({ text, day, deed }) => {
            change({ text, day, deed });
            field.current?.focus();
          }}
          onDecline={({ deed }) => {
            decline.mutate({ deed }, { onError: (error) => showNotice({ message: sentenceOf(error) }) });
            field.current?.focus();
          }}
        />
        {save.error && (
          <p role="alert" className={classes.problem}>
            {sentenceOf(save.error)} What you typed is still here.
          </p>
        )}
        <div className={classes.actions}>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="filled" aria-disabled={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
