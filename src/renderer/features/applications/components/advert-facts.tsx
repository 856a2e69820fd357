import { Button } from '@mantine/core';
import type { AdvertField } from '../../../../shared/domain/advert/advert-proposal.ts';

import classes from './advert-facts.module.css';
import { PAY_PERIOD_WORDS, REMOTE_WORDS } from './application-words.ts';
import type { NewApplicationDraft } from './new-application-draft.ts';
import { useDayWords } from './use-day-words.ts';

type Fact = { field: AdvertField; label: string; value: string; without: Partial<NewApplicationDraft> };

function payWords(pay: NonNullable<NewApplicationDraft['pay']>): string {
  const { min, max } = pay;
  const sum = (amount: number) => amount.toLocaleString();
  let range = '';
  if (min !== null && max !== null) range = min === max ? sum(min) : `${sum(min)}–${sum(max)}`;
  else if (min !== null) range = `from ${sum(min)}`;
  else if (max !== null) range = `up to ${sum(max)}`;
  return [range, pay.currency, pay.period ? PAY_PERIOD_WORDS[pay.period] : ''].filter(Boolean).join(' ');
}

function factsOf(draft: NewApplicationDraft, day: (day: string) => string): Fact[] {
  const facts: Fact[] = [];
  if (draft.pay)
    facts.push({ field: 'pay', label: 'Pay', value: payWords(draft.pay), without: { pay: null } });
  if (draft.remoteKind)
    facts.push({
      field: 'remoteKind',
      label: 'Where',
      value: REMOTE_WORDS[draft.remoteKind],
      without: { remoteKind: null },
    });
  if (draft.closesOn)
    facts.push({
      field: 'closesOn',
      label: 'Closes on',
      value: day(draft.closesOn),
      without: { closesOn: null },
    });
  return facts;
}

type AdvertFactsProps = { draft: NewApplicationDraft; onChange: (draft: NewApplicationDraft) => void };

/** What an advert said beyond the fields of the dialog, each with its words and a way to leave it out. */
export function AdvertFacts({ draft, onChange }: AdvertFactsProps) {
  const { day } = useDayWords();
  if (draft.posting === null) return null;
  const facts = factsOf(draft, day);
  return (
    <div className={classes.facts} aria-live="polite">
      <p className={classes.kept}>
        {Object.keys(draft.words).length === 0
          ? 'Nothing in it was clear enough to fill a field. The advert will be kept.'
          : 'The advert will be kept. Look over what was filled in.'}
      </p>
      {facts.length > 0 && (
        <ul className={classes.list}>
          {facts.map((fact) => (
            <li key={fact.field}>
              <span>
                {fact.label}: <strong>{fact.value}</strong>
                {draft.words[fact.field] && <q className={classes.words}>{draft.words[fact.field]}</q>}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Leave out: ${fact.label}`}
                onClick={() => {
                  const { [fact.field]: _, ...words } = draft.words;
                  onChange({ ...draft, ...fact.without, words });
                }}
              >
                Leave out
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
