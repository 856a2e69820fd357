import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { CHANNEL_WORDS } from '../../../../shared/domain/kind-words.ts';
import {
  type ContactLetter,
  type Person,
  TOUCH_CHANNELS,
  type TouchChannel,
} from '../../../../shared/network-contacts.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { LetterSent } from '../../../ui/letter-sent.tsx';
import { type Letter, useLetterEnds } from '../api/letters.ts';
import { choicesOf } from './contact-names.ts';

type LetterSendingProps = {
  person: Person;
  kind: ContactLetter;
  letter: Letter;
  save: () => Promise<number | null>;
  onClose: () => void;
};

/** Takes a letter out of Rebound, and makes it a touch once it was sent. */
export function LetterSending({ person, kind, letter, save, onClose }: LetterSendingProps) {
  const [channel, setChannel] = useState<TouchChannel>('email');
  const { sent } = useLetterEnds();
  const tell = useTellWithUndo();
  return (
    <LetterSent
      letter={{ to: person.email, ...letter }}
      save={save}
      note={async (revision, on) => {
        await sent.mutateAsync({ contactId: person.id, kind, revision, channel, on });
        tell('Noted as sent. Its words stand with the touch.');
      }}
      error={sent.error}
      onClose={onClose}
    >
      <NativeSelect
        label="Sent by"
        data={choicesOf(CHANNEL_WORDS)}
        value={channel}
        onChange={(event) =>
          setChannel(TOUCH_CHANNELS.find((one) => one === event.currentTarget.value) ?? 'other')
        }
      />
    </LetterSent>
  );
}
