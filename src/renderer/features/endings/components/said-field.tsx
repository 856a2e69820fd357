import { Button, FileButton } from '@mantine/core';
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { ReadMessage } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { runShortcut } from '../../../lib/keyboard.ts';
import { useReadMessage } from '../api/suggest.ts';
import classes from './said-field.module.css';
import { choosePaste, TOO_LONG } from './said-paste.ts';
import type { Highlight } from './said-segments.ts';
import { SaidPieces } from './said-words.tsx';

const MOST_MAIL_BYTES = 25 * 2 ** 20;
const MAIL_TOO_LARGE =
  'This message is larger than 25 MB. Nothing was changed: copy its text and paste it here.';

type SaidFieldProps = {
  value: string;
  hint: string;
  /** Smaller, where their words do not lead. */
  quiet: boolean;
  themes: readonly Highlight[];
  /** `atOnce`: more than a key press came in, so it is kept without waiting. */
  onChange: (text: string, atOnce: boolean) => void;
  /** A saved e-mail was read; its words are given with what stood here before. */
  onMail: (mail: ReadMessage) => void;
};

/** Where the words of the employer are typed, pasted, or read from a saved e-mail. Its marks lie behind the text. */
export function SaidField({ value, hint, quiet, themes, onChange, onMail }: SaidFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const pasted = useRef(false);
  const forgetChoice = useRef<() => void>(null);
  const [isOver, setIsOver] = useState(false);
  const [problem, setProblem] = useState('');
  const reading = useReadMessage();

  const put = (text: string) => {
    const place = field.current;
    if (!place) return;
    const [start, end] = [place.selectionStart, place.selectionEnd];
    const whole = value.slice(0, start) + text + value.slice(end);
    if (whole.length > LIMITS.body) setProblem(TOO_LONG);
    else onChange(whole, true);
  };

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    setProblem('');
    const { clipboardData } = event;
    const mail = mailIn(clipboardData.files);
    if (mail) {
      event.preventDefault();
      readMail(mail);
      return;
    }
    const choice = choosePaste(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    if (choice === 'as_it_is') {
      pasted.current = true;
      return;
    }
    event.preventDefault();
    if (choice === 'too_long') setProblem(TOO_LONG);
    else
      reading.mutate(choice.read, {
        onSuccess: ({ text }) => put(text),
        onError: (error) => setProblem(sentenceOf(error)),
      });
  };

  function readMail(mail: File): void {
    setProblem('');
    if (mail.size > MOST_MAIL_BYTES) {
      setProblem(MAIL_TOO_LARGE);
      return;
    }
    reading.mutate(mail, {
      onSuccess: (read) => {
        const text = value.trim() === '' ? read.text : `${value.trimEnd()}\n\n${read.text}`;
        if (text.length > LIMITS.body) setProblem(TOO_LONG);
        else onMail({ ...read, text });
      },
      onError: (error) => setProblem(sentenceOf(error)),
    });
  }

  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      const mail = mailIn(event.dataTransfer.files);
      if (mail) readMail(mail);
      else setProblem('Only a saved e-mail, a file that ends in .eml, can be read here.');
    },
  };

  return (
    <div>
      <div className={classes.head}>
        <label htmlFor={id} className={classes.label}>
          What they said
        </label>
        <span className={classes.kept}>Kept word for word</span>
      </div>
      <div
        className={classes.paper}
        data-over={isOver || undefined}
        data-quiet={(quiet && value === '') || undefined}
        {...drop}
      >
        <div className={classes.behind} aria-hidden="true">
          <SaidPieces text={value} themes={themes} />
          {'\n'}
        </div>
        <textarea
          ref={field}
          id={id}
          className={classes.text}
          value={value}
          maxLength={LIMITS.body}
          placeholder={hint}
          data-first-field={quiet ? undefined : true}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onPaste={onPaste}
          onChange={(event) => {
            onChange(event.currentTarget.value, pasted.current);
            pasted.current = false;
          }}
          onKeyDown={(event) => {
            // With nothing typed there is nothing of the field's own to take back: the move is meant.
            if (value !== '' || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.blur();
            runShortcut(event.shiftKey ? 'Mod+Shift+Z' : 'Mod+Z');
          }}
        />
      </div>
      <div className={classes.under}>
        <span id={`${id}-problem`} role="status" className={classes.problem}>
          {reading.isPending ? 'Reading the message…' : problem}
        </span>
        <FileButton
          accept=".eml,message/rfc822"
          resetRef={forgetChoice}
          onChange={(file) => {
            if (file) readMail(file);
            forgetChoice.current?.();
          }}
        >
          {(props) => (
            <Button {...props} variant="subtle" size="xs">
              Open a saved e-mail
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}

function mailIn(files: FileList): File | null {
  return [...files].find((file) => /\.eml$/i.test(file.name) || file.type === 'message/rfc822') ?? null;
}
