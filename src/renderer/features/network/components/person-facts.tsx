import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type Person, type PersonChanges, TIES } from '../../../../shared/network-contacts.ts';
import { FactField, FactSelect } from '../../../ui/fact-field.tsx';
import { choicesOf, TIE_NAMES } from './contact-names.ts';
import classes from './person-page.module.css';

type PersonFactsProps = { person: Person; save: (changes: PersonChanges) => Promise<unknown> };

/** Who somebody is and how to reach them, each fact edited in place. */
export function PersonFacts({ person, save }: PersonFactsProps) {
  return (
    <section className={classes.facts} aria-labelledby="person-facts">
      <h4 id="person-facts" className={classes.title}>
        Facts
      </h4>
      <FactField
        label="Name"
        saved={person.name}
        check={(name) => (name === '' ? 'Give a name.' : null)}
        save={(name) => save({ name })}
      />
      <FactField label="What they do" saved={person.role} save={(role) => save({ role })} />
      <FactField label="Company" saved={person.company} save={(company) => save({ company })} />
      <FactField label="E-mail" saved={person.email} save={(email) => save({ email })} />
      <FactField label="Phone" saved={person.phone} save={(phone) => save({ phone })} />
      <FactField label="Link" inputMode="url" saved={person.url} save={(url) => save({ url })} />
      {/^https?:\/\//i.test(person.url) && (
        <Anchor href={person.url} target="_blank" rel="noreferrer" className={classes.open}>
          Open the link <IconExternalLink size={14} stroke={1.5} aria-hidden />
        </Anchor>
      )}
      <FactField label="How you met" saved={person.howMet} save={(howMet) => save({ howMet })} />
      <FactSelect
        label="Closeness"
        value={person.tie}
        data={choicesOf(TIE_NAMES)}
        save={(value) => save({ tie: TIES.find((one) => one === value) ?? 'new' })}
      />
    </section>
  );
}
