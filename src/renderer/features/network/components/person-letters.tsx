import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { countWords } from '../../../../shared/domain/count-words.ts';
import { CONTACT_LETTERS, type ContactLetter, type PersonPage } from '../../../../shared/network-contacts.ts';
import { counted } from '../../../lib/counted.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import rows from '../../../ui/rows.module.css';
import { useLetterEnds } from '../api/letters.ts';
import { LETTER_NAMES } from './contact-names.ts';
import { LetterComposer } from './letter-composer.tsx';
import classes from './person-page.module.css';

/** Letters to somebody: begun from a draft, kept while they are written. None where there is to be no contact. */
export function PersonLetters({ page }: { page: PersonPage }) {
  const { person, drafts } = page;
  const [search] = useSearchParams();
  // A link may open a letter, `?write=thank_you`.
  const [open, setOpen] = useState<ContactLetter | null>(
    () => CONTACT_LETTERS.find((kind) => kind === search.get('write')) ?? null,
  );
  const { remove } = useLetterEnds();
  const told = useToldAfter();
  if (person.doNotContact) return null;
  return (
    <section className={classes.part} aria-labelledby="person-letters">
      <div className={classes.head}>
        <h4 id="person-letters" className={classes.title}>
          Write
        </h4>
        <div className={rows.tools}>
          {CONTACT_LETTERS.filter((kind) => !drafts.some((draft) => draft.kind === kind)).map((kind) => (
            <Button key={kind} size="sm" onClick={() => setOpen(kind)}>
              {LETTER_NAMES[kind]}
            </Button>
          ))}
        </div>
      </div>
      {drafts.length > 0 && (
        <ul className={rows.list} aria-label="Letters being written">
          {drafts.map(({ kind, contactId, revision, body }) => (
            <li key={kind} className={rows.row}>
              <span className={rows.fill}>
                {LETTER_NAMES[kind]}{' '}
                <span className={classes.meta}>{counted(countWords(body), 'word')} so far</span>
              </span>
              <span className={rows.tools}>
                <Button
                  size="compact-sm"
                  aria-label={`Go on writing: ${LETTER_NAMES[kind]}`}
                  onClick={() => setOpen(kind)}
                >
                  Go on writing
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Throw away: ${LETTER_NAMES[kind]}`}
                  onClick={() =>
                    told(remove.mutateAsync({ contactId, kind, revision }), 'Letter thrown away.')
                  }
                >
                  Throw away
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && <LetterComposer page={page} kind={open} onClose={() => setOpen(null)} />}
    </section>
  );
}
