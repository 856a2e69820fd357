import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import {
  type ApplicationFacts,
  type ApplicationPage,
  HOW_BEGAN,
  PAY_PERIODS,
  REMOTE_KINDS,
} from '../../../../shared/applications.ts';
import { FactField, FactSelect } from '../../../ui/fact-field.tsx';
import { useUpdateApplication } from '../api/update-application.ts';
import {
  choices,
  chosen,
  HOW_BEGAN_WORDS,
  linkProblem,
  PAY_PERIOD_WORDS,
  REMOTE_WORDS,
  readAmount,
  readTags,
} from './application-words.ts';
import { useJournalPlace } from './journal-place.ts';
import classes from './overview-tab.module.css';
import { usePeoplePlace } from './people-place.ts';
import { SimilarNotice } from './similar-notice.tsx';

const NOT_SAID = { value: '', label: 'Not said' };

/** The facts of an application, each edited in place. */
export function OverviewTab({ page }: { page: ApplicationPage }) {
  const { card, facts } = page;
  const update = useUpdateApplication(card.id);
  const journalPlace = useJournalPlace();
  const peoplePlace = usePeoplePlace();
  const save = (changes: Partial<ApplicationFacts>) => update.mutateAsync({ changes });
  const filled = (sentence: string) => (value: string) => (value === '' ? sentence : null);

  return (
    <div className={classes.columns}>
      <section className={classes.facts} aria-label="Facts">
        <h3 className={classes.title}>Facts</h3>
        <FactField
          label="Role"
          saved={facts.role}
          check={filled('Say which role it is.')}
          save={(role) => save({ role })}
        />
        <FactField
          label="Company"
          saved={facts.company}
          check={filled('Say which company it is.')}
          save={(company) => save({ company })}
        />
        <FactField
          label="Applied on"
          kind="date"
          saved={card.appliedOn ?? ''}
          check={filled('To take the date out, mark the move as a mistake in the Timeline.')}
          save={(appliedOn) => update.mutateAsync({ changes: {}, appliedOn })}
        />
        <FactField label="Place" saved={facts.place} save={(place) => save({ place })} />
        <FactSelect
          label="Where"
          value={facts.remoteKind ?? ''}
          data={[NOT_SAID, ...choices(REMOTE_WORDS)]}
          save={(value) => save({ remoteKind: chosen(REMOTE_KINDS, value) })}
        />
        <PayFields facts={facts} save={save} />
        <FactField label="Source" saved={facts.source} save={(source) => save({ source })} />
        <FactSelect
          label="How it began"
          value={facts.howBegan}
          data={choices(HOW_BEGAN_WORDS)}
          save={(value) => save({ howBegan: chosen(HOW_BEGAN, value) ?? 'i_applied' })}
        />
        <FactField
          label="Link"
          inputMode="url"
          saved={facts.url}
          check={linkProblem}
          save={(url) => save({ url })}
        />
        {/^https?:\/\//i.test(facts.url) && (
          <Anchor href={facts.url} target="_blank" rel="noreferrer" className={classes.open}>
            Open the link <IconExternalLink size={14} stroke={1.5} aria-hidden />
          </Anchor>
        )}
        <FactField
          label="Closes on"
          kind="date"
          saved={facts.closesOn ?? ''}
          save={(day) => save({ closesOn: day === '' ? null : day })}
        />
        <FactField
          label="Tags"
          placeholder="health, hybrid"
          saved={facts.tags.join(', ')}
          save={(typed) => save({ tags: readTags(typed) })}
        />
      </section>
      <div className={classes.rest}>
        <section aria-label="Next step">
          <h3 className={classes.title}>Next step</h3>
          <FactField label="Step" saved={facts.nextStep} save={(nextStep) => save({ nextStep })} />
          <FactField
            label="By"
            kind="date"
            saved={facts.nextStepOn ?? ''}
            save={(day) => save({ nextStepOn: day === '' ? null : day })}
          />
        </section>
        <FactField label="Note" kind="long" saved={facts.note} save={(note) => save({ note })} />
        {peoplePlace({ id: card.id, company: card.company })}
        {journalPlace({ id: card.id })}
        <SimilarNotice similar={page.similar} />
      </div>
    </div>
  );
}

type PayFieldsProps = {
  facts: ApplicationFacts;
  save: (changes: Partial<ApplicationFacts>) => Promise<unknown>;
};

function PayFields({ facts, save }: PayFieldsProps) {
  const amount = (value: number | null) => (value === null ? '' : String(value));
  const isAmount = (typed: string) =>
    readAmount(typed) === undefined ? 'Give an amount such as 45000.' : null;
  const checkMax = (typed: string) => {
    const max = readAmount(typed);
    if (max === undefined) return isAmount(typed);
    return max !== null && facts.payMin !== null && max < facts.payMin
      ? 'This is less than “Pay from”.'
      : null;
  };
  return (
    <>
      <FactField
        label="Pay from"
        inputMode="numeric"
        saved={amount(facts.payMin)}
        check={isAmount}
        save={(typed) => save({ payMin: readAmount(typed) ?? null })}
      />
      <FactField
        label="Pay to"
        inputMode="numeric"
        saved={amount(facts.payMax)}
        check={checkMax}
        save={(typed) => save({ payMax: readAmount(typed) ?? null })}
      />
      <FactField
        label="Currency"
        placeholder="EUR"
        saved={facts.payCurrency}
        check={(value) => (value.length > 8 ? 'Use the short form, such as EUR.' : null)}
        save={(currency) => save({ payCurrency: currency.toUpperCase() })}
      />
      <FactSelect
        label="Pay is for"
        value={facts.payPeriod ?? ''}
        data={[NOT_SAID, ...choices(PAY_PERIOD_WORDS)]}
        save={(value) => save({ payPeriod: chosen(PAY_PERIODS, value) })}
      />
    </>
  );
}
