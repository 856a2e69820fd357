import { Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { countWords } from '../../../../shared/domain/count-words.ts';
import { LONG_WORDS } from '../../../../shared/domain/feedback-request.ts';
import { type ContactLetter, MOST_LETTER, type PersonPage } from '../../../../shared/network-contacts.ts';
import { counted } from '../../../lib/counted.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { LetterFields } from '../../../ui/letter-fields.tsx';
import { type Letter, saveLetterAtOnce, useSaveLetter } from '../api/letters.ts';
import { LETTER_NAMES } from './contact-names.ts';
import { LetterSending } from './letter-sending.tsx';

type LetterComposerProps = { page: PersonPage; kind: ContactLetter; onClose: () => void };

/** Where a letter to a contact is written. It is saved as it is typed, and sent by the person's own mail program. */
export function LetterComposer({ page, kind, onClose }: LetterComposerProps) {
  const { id: contactId, name } = page.person;
  const draft = page.drafts.find((one) => one.kind === kind);
  const save = useSaveLetter(contactId);
  // 0 again when another window sent or threw the letter away, so that it can be kept as a new one.
  const revision = draft?.revision ?? 0;
  // The stored letter changes only with its revision, not with every reading of the page.
  const [stored, setStored] = useState({ revision, letter: draft ?? page.beginnings[kind] });
  if (stored.revision !== revision) setStored({ revision, letter: draft ?? page.beginnings[kind] });
  const letter = useAutosaved<Letter>({
    stored: stored.letter,
    revision: stored.revision,
    save: ({ subject, body }, known) => save.mutateAsync({ contactId, kind, subject, body, revision: known }),
    sendLast: ({ subject, body }, revisions) => {
      for (const known of revisions) saveLetterAtOnce({ contactId, kind, subject, body, revision: known });
    },
  });
  const { value } = letter;
  const words = countWords(value.body);

  return (
    <Modal opened onClose={onClose} title={`${LETTER_NAMES[kind]} to ${name}`} size="46rem">
      <Stack gap="md">
        <LetterFields
          letter={value}
          saved={letter}
          mostLetters={MOST_LETTER}
          minRows={8}
          hasFocus
          onChange={(words) => letter.change({ ...value, ...words })}
        >
          {counted(words, 'word')}. Blanks to fill in stand in brackets.
          {words > LONG_WORDS && ` A letter under ${LONG_WORDS} words is easier to answer.`}
        </LetterFields>
        <LetterSending
          person={page.person}
          kind={kind}
          letter={value}
          save={letter.saveShown}
          onClose={onClose}
        />
      </Stack>
    </Modal>
  );
}
