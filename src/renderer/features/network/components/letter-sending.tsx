import { Button, Group, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { CHANNEL_WORDS } from '../../../../shared/domain/kind-words.ts';
import {
  type ContactLetter,
  type Person,
  TOUCH_CHANNELS,
  type TouchChannel,
} from '../../../../shared/network-contacts.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { makeOnce } from '../../../lib/once.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { LetterOut } from '../../../ui/letter-out.tsx';
import { type Letter, useLetterEnds } from '../api/letters.ts';
import { choicesOf } from './contact-names.ts';

type LetterSendingProps = {
  person: Person;
  kind: ContactLetter;
  letter: Letter;
  /** Saves what is typed and gives the revision; null when it could not be saved. */
  save: () => Promise<number | null>;
  onClose: () => void;
};

/** Takes a letter out of Rebound, and makes it a touch once it was sent. */
export function LetterSending({ person, kind, letter, save, onClose }: LetterSendingProps) {
  const [on, setOn] = useState<string | null>(today());
  const [channel, setChannel] = useState<TouchChannel>('email');
  const { sent } = useLetterEnds();
  const tell = useTellWithUndo();
  const once = useRef(makeOnce());

  async function markAsSent(day: string): Promise<boolean> {
    const revision = await save();
    if (revision === null) return false;
    try {
      await sent.mutateAsync({ contactId: person.id, kind, revision, channel, on: day });
    } catch {
      // `sent.error` says why.
      return false;
    }
    onClose();
    tell('Noted as sent. Its words stand with the touch.');
    return true;
  }

  return (
    <>
      <LetterOut to={person.email} {...letter} onLeave={() => void save()} />
      <Group gap="sm" align="end">
        <NativeSelect
          label="Sent by"
          data={choicesOf(CHANNEL_WORDS)}
          value={channel}
          onChange={(event) =>
            setChannel(TOUCH_CHANNELS.find((one) => one === event.currentTarget.value) ?? 'other')
          }
        />
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
      {sent.error && <p role="alert">{sentenceOf(sent.error)}</p>}
    </>
  );
}
