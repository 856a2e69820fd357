import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { type Contact, LIMITS } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useContacts, useSaveContact } from '../api/interviews.ts';
import classes from './interviews-tab.module.css';

type InterviewPeopleProps = { people: Contact[]; company: string; onChange: (people: Contact[]) => void };

/** The people of an interview: picked from the address book, or added to it here. */
export function InterviewPeople({ people, company, onChange }: InterviewPeopleProps) {
  const [isAdding, setIsAdding] = useState(false);
  const contacts = useContacts();
  const others = contacts.filter((contact) => !people.some((person) => person.id === contact.id));
  return (
    <fieldset className={classes.people}>
      <legend>People</legend>
      {people.length > 0 && (
        <ul className={classes.chosen}>
          {people.map((person) => (
            <li key={person.id}>
              <span>{[person.name, person.role, person.company].filter(Boolean).join(', ')}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Take out ${person.name}`}
                onClick={() => onChange(people.filter((one) => one.id !== person.id))}
              >
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <NativeSelect
          label="Add someone you know"
          data={[
            { value: '', label: 'Choose a person' },
            ...others.map((one) => ({
              value: String(one.id),
              label: [one.name, one.company].filter(Boolean).join(', '),
            })),
          ]}
          value=""
          onChange={(event) => {
            const picked = others.find((one) => String(one.id) === event.currentTarget.value);
            if (picked) onChange([...people, picked]);
          }}
        />
      )}
      {isAdding ? (
        <NewPerson
          company={company}
          onAdded={(contact) => {
            onChange([...people, contact]);
            setIsAdding(false);
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <div className={classes.buttons}>
          <Button size="sm" onClick={() => setIsAdding(true)}>
            Add someone new
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type NewPersonProps = { company: string; onAdded: (contact: Contact) => void; onCancel: () => void };

/** Stands inside the form of the interview, so Enter is taken here and does not save the interview. */
function NewPerson({ company, onAdded, onCancel }: NewPersonProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [email, setEmail] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const save = useSaveContact();

  function add() {
    setIsChecked(true);
    if (name.trim() === '' || save.isPending) return;
    const howMet = `Interview at ${company}`.slice(0, LIMITS.line);
    save.mutate(
      { id: null, revision: 0, name, role, company, email, phone: '', howMet },
      { onSuccess: onAdded },
    );
  }
  function addOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  }
  return (
    <>
      <div className={classes.fields}>
        <TextInput
          label="Name"
          autoFocus
          value={name}
          error={isChecked && name.trim() === '' ? 'Give a name.' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={addOnEnter}
        />
        <TextInput
          label="What they do"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
          onKeyDown={addOnEnter}
        />
        <TextInput
          label="E-mail"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          onKeyDown={addOnEnter}
        />
      </div>
      {save.error && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(save.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button size="sm" onClick={add}>
          Add this person
        </Button>
        <Button size="sm" variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}
