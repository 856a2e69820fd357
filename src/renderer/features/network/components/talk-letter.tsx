import { Button } from '@mantine/core';
import { type Ref, useImperativeHandle, useState } from 'react';
import { countWords } from '../../../../shared/domain/count-words.ts';
import { MOST_LETTER } from '../../../../shared/network-contacts.ts';
import type { TalkDraftKind, TalksPage } from '../../../../shared/network-talks.ts';
import { counted } from '../../../lib/counted.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { LetterFields } from '../../../ui/letter-fields.tsx';
import { LetterOut } from '../../../ui/letter-out.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { saveTalkDraftAtOnce, useTalkChanges } from '../api/talks.ts';
import classes from './talks.module.css';

type Letter = { subject: string; body: string };
/** Saves what is typed; false when it could not be saved. */
export type SaveLetter = () => Promise<boolean>;
type TalkLetterProps = {
  contactId: number;
  kind: TalkDraftKind;
  page: TalksPage;
  /** What there is to start from; it follows what is typed elsewhere until the letter is touched. */
  fresh: Letter;
  /** For the step that ends the letter: what is noted as sent has to be stored by then. */
  ref: Ref<SaveLetter>;
};

/** A letter around a talk, saved as it is typed and sent by the person's own mail program. */
export function TalkLetter({ contactId, kind, page, fresh, ref }: TalkLetterProps) {
  const draft = page.drafts[kind];
  const revision = draft?.revision ?? 0;
  const { saveDraft } = useTalkChanges();
  const [stored, setStored] = useState({ revision, letter: letterOf(draft ?? fresh) });
  if (stored.revision !== revision) setStored({ revision, letter: letterOf(draft ?? fresh) });
  const saved = useAutosaved<Letter>({
    stored: stored.letter,
    revision: stored.revision,
    save: (letter, known) => saveDraft.mutateAsync({ contactId, kind, revision: known, ...letter }),
    sendLast: (letter, revisions) => {
      for (const known of revisions) saveTalkDraftAtOnce({ contactId, kind, revision: known, ...letter });
    },
  });
  useImperativeHandle(ref, () => saved.flush);
  const [isTouched, setIsTouched] = useState(false);
  const letter = draft || isTouched ? saved.value : fresh;
  const words = countWords(letter.body);
  const flush = () => void saved.flush();

  function change(next: Letter) {
    setIsTouched(true);
    saved.change(next);
  }
  function startAgain() {
    change(fresh);
    showNotice({
      message: 'The letter starts again.',
      actions: [{ label: 'Put my text back', onClick: () => change(letter) }],
    });
  }

  return (
    <div className={classes.letter}>
      <LetterFields
        letter={letter}
        saved={saved}
        mostLetters={MOST_LETTER}
        minRows={6}
        onChange={(words) => change({ ...letter, ...words })}
      >
        {counted(words, 'word')}.{letter.body.includes('[') && ' The parts in brackets are yours to fill in.'}
      </LetterFields>
      <LetterOut to={page.email} {...letter} onLeave={flush}>
        {letter.body !== fresh.body && (
          <Button variant="subtle" onClick={startAgain}>
            Start the letter again
          </Button>
        )}
      </LetterOut>
    </div>
  );
}

function letterOf({ subject, body }: Letter): Letter {
  return { subject, body };
}
