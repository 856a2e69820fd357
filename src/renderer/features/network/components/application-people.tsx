import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ApplicationPerson } from '../../../../shared/network-contacts.ts';
import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import rows from '../../../ui/rows.module.css';
import { useLinkChanges, usePeopleOf } from '../api/application-links.ts';
import { usePeople } from '../api/people.ts';
import { roleWords } from './contact-names.ts';
import classes from './person-page.module.css';

type ApplicationPeopleProps = { id: number; company: string };

/** The people of an application, on its page: interviewers, and whoever else belongs to it. */
export function ApplicationPeople({ id, company }: ApplicationPeopleProps) {
  const { data: people } = usePeopleOf(id);
  const [isAdding, setIsAdding] = useState(false);
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const { unlink } = useLinkChanges();
  const told = useToldAfter();
  if (!people) return null;
  const close = () => {
    setIsAdding(false);
    focusBack();
  };
  return (
    <section aria-labelledby="application-people">
      <h3 id="application-people" className={classes.title}>
        People
      </h3>
      {people.length > 0 && (
        <ul className={rows.list} aria-label="People of this application">
          {people.map((person) => (
            <li key={person.id} className={rows.row}>
              <span className={rows.fill}>
                <Link to={`/network/people/${person.id}`}>{person.name}</Link>{' '}
                <span className={classes.meta}>{roleWords(person)}</span>
              </span>
              {person.isLinked && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Take off ${person.name}`}
                  onClick={() =>
                    told(
                      unlink.mutateAsync({ contactId: person.id, applicationId: id }).then(focusBack),
                      `${person.name} is taken off.`,
                    )
                  }
                >
                  Take off
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddPerson id={id} company={company} people={people} onDone={close} />
      ) : (
        <Button ref={place} mt="sm" size="sm" onClick={() => setIsAdding(true)}>
          Add contact
        </Button>
      )}
    </section>
  );
}

type AddPersonProps = ApplicationPeopleProps & {
  people: readonly ApplicationPerson[];
  onDone: () => void;
};

function AddPerson({ id, company, people, onDone }: AddPersonProps) {
  const { data: everybody = [] } = usePeople();
  const { link } = useLinkChanges();
  const others = everybody.filter((one) => !people.some((person) => person.id === one.id));
  return (
    <div className={classes.form}>
      <Select
        label="Somebody you know"
        placeholder="Name or company"
        data={others.map((one) => ({
          value: String(one.id),
          label: [one.name, one.company].filter(Boolean).join(', '),
        }))}
        value={null}
        searchable
        autoFocus
        limit={30}
        nothingFoundMessage="Nobody with these words."
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(value) => {
          if (value === null) return;
          link.mutate({ contactId: Number(value), applicationId: id }, sayProblem);
          onDone();
        }}
      />
      <div className={classes.buttons}>
        <Button
          size="sm"
          component={Link}
          to={`/network/people/new?${new URLSearchParams({ application: String(id), company })}`}
        >
          Somebody new
        </Button>
        <Button size="sm" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
