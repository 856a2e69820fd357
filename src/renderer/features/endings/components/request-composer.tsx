import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { countWords } from '../../../../shared/domain/count-words.ts';
import { LONG_WORDS } from '../../../../shared/domain/feedback-request.ts';
import {
  REQUEST_VARIANTS,
  type RequestPage,
  type RequestVariant,
} from '../../../../shared/endings-feedback.ts';
import { counted } from '../../../lib/counted.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { LetterFields } from '../../../ui/letter-fields.tsx';
import { saveRequestAtOnce, useSaveRequest } from '../api/request.ts';
import classes from './feedback-section.module.css';
import { addressedTo, isUntouched, type Letter, letterOf, redrafted } from './request-letter.ts';
import { RequestSending } from './request-sending.tsx';

const VARIANT_WORDS: Record<RequestVariant, { label: string; description: string }> = {
  after_interview: {
    label: 'After an interview',
    description: 'Thanks, accepts the decision, and asks two small questions.',
  },
  application_stage: {
    label: 'To a recruiter who wrote to you',
    description: 'Thanks and asks one either-or question.',
  },
  thanks_only: { label: 'A thank-you only', description: 'No question at all.' },
  formal: {
    label: 'A formal request for your interview notes (UK and EU)',
    description:
      'They usually have about a month to answer. It makes the exchange a legal one and changes how you stand with them.',
  },
};

type RequestComposerProps = {
  page: RequestPage;
  named: { role: string; company: string; ending: { id: number } };
  onClose: () => void;
};

/** Where the letter is written. It is saved as it is typed, and sent by the person's own mail program. */
export function RequestComposer({ page, named, onClose }: RequestComposerProps) {
  const { role, company } = named;
  const endingId = named.ending.id;
  const names = { role, company };
  const save = useSaveRequest(endingId);
  const [stored, setStored] = useState(() => letterOf(page.request, page, names));
  // The stored letter changes only with its revision, not with every reading of the page.
  const [storedRevision, setStoredRevision] = useState(page.request?.revision ?? 0);
  if (page.request && page.request.revision !== storedRevision) {
    setStoredRevision(page.request.revision);
    setStored(letterOf(page.request, page, names));
  }
  const letter = useAutosaved<Letter>({
    stored,
    revision: storedRevision,
    save: (value, revision) => save.mutateAsync({ ...value, endingId, revision }),
    sendLast: (value, revisions) => {
      for (const revision of revisions) saveRequestAtOnce({ ...value, endingId, revision });
    },
  });
  const { value } = letter;
  const [wanted, setWanted] = useState<RequestVariant | null>(null);
  const words = countWords(value.body);
  const listId = useId();
  const isSent = page.request !== null && page.request.state !== 'drafted';
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  function choose(variant: RequestVariant) {
    if (variant === value.variant) setWanted(null);
    else if (isUntouched(value, names)) letter.change(redrafted(value, variant, names));
    else setWanted(variant);
  }
  function addressTo(typed: string) {
    const met = page.people.find((person) => person.name === typed);
    letter.change(addressedTo(value, { toName: typed, ...(met && { toEmail: met.email }) }, names));
  }
  const leave = () => void letter.flush();

  return (
    <Modal opened onClose={onClose} title={`A letter to ${company}`} size="46rem">
      <Stack gap="md" onBlur={leave}>
        <p>{page.advice.sentence}</p>
        <Radio.Group
          label="Kind of letter"
          value={wanted ?? value.variant}
          onChange={(chosen) => {
            const variant = REQUEST_VARIANTS.find((one) => one === chosen);
            if (variant) choose(variant);
          }}
        >
          <Stack gap="xs">
            {REQUEST_VARIANTS.map((variant) => (
              <Radio key={variant} value={variant} {...VARIANT_WORDS[variant]} />
            ))}
          </Stack>
        </Radio.Group>
        {wanted && (
          <div role="alert">
            <p>You have changed the text. Should the new draft replace it?</p>
            <Group gap="sm" mt="xs">
              <Button
                onClick={() => {
                  letter.change(redrafted(value, wanted, names));
                  setWanted(null);
                }}
              >
                Replace my text
              </Button>
              <Button
                onClick={() => {
                  letter.change({ ...value, variant: wanted });
                  setWanted(null);
                }}
              >
                Keep my text
              </Button>
            </Group>
          </div>
        )}
        <div className={classes.pair}>
          <TextInput
            label="To"
            list={listId}
            maxLength={LIMITS.line}
            value={value.toName}
            onChange={(event) => addressTo(event.currentTarget.value)}
          />
          <TextInput
            label="E-mail"
            type="email"
            maxLength={LIMITS.line}
            value={value.toEmail}
            onChange={(event) => letter.change({ ...value, toEmail: event.currentTarget.value })}
          />
        </div>
        <datalist id={listId}>
          {page.people.map((person) => (
            <option key={`${person.name} ${person.email}`} value={person.name} />
          ))}
        </datalist>
        <LetterFields
          letter={value}
          saved={letter}
          mostLetters={LIMITS.note}
          minRows={8}
          onChange={(words) => letter.change({ ...value, ...words })}
        >
          {counted(words, 'word')}.
          {words > LONG_WORDS && ` A letter under ${LONG_WORDS} words is easier to answer.`}
        </LetterFields>
        <RequestSending endingId={endingId} letter={value} save={letter.saveShown} onClose={onClose} />
      </Stack>
    </Modal>
  );
}
