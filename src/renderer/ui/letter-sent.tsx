import { Button, Group } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { sentenceOf } from '../lib/errors.ts';
import { today } from '../lib/format.ts';
import { makeOnce } from '../lib/once.ts';
import { DayField } from './day-field.tsx';
import { LetterOut } from './letter-out.tsx';

type LetterSentProps = {
  letter: { to: string; subject: string; body: string };
  /** Saves what is typed and gives the revision; null when it could not be saved. */
  save: () => Promise<number | null>;
  /** Notes that it was sent; `error` says why that failed. */
  note: (revision: number, day: string) => Promise<unknown>;
  error: unknown;
  onClose: () => void;
  /** What else is asked about the sending. */
  children?: ReactNode;
};

/** Takes a letter out of Rebound, and notes that it was sent. */
export function LetterSent({ letter, save, note, error, onClose, children }: LetterSentProps) {
  const [on, setOn] = useState<string | null>(today());
  const once = useRef(makeOnce());

  async function markAsSent(day: string): Promise<boolean> {
    const revision = await save();
    if (revision === null) return false;
    try {
      await note(revision, day);
    } catch {
      return false;
    }
    onClose();
    return true;
  }
  return (
    <>
      <LetterOut {...letter} onLeave={() => void save()} />
      <Group gap="sm" align="end">
        {children}
        <DayField label="Sent on" value={on} onChange={setOn} max={today()} />
        <Button
          variant="filled"
          disabled={on === null}
          onClick={() => on !== null && void once.current(() => markAsSent(on))}
        >
          Mark as sent
        </Button>
        <Button onClick={onClose}>Close</Button>
      </Group>
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
    </>
  );
}
