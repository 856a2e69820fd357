import { Checkbox } from '@mantine/core';
import type { ProposedPerson } from '../../../../shared/calendar.ts';
import classes from './invitation.module.css';

type InvitationPeopleProps = {
  people: readonly ProposedPerson[];
  company: string;
  /** Their places in the list. */
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
};

/** Who is named in an invitation. Only those who are ticked become people of the interview, and contacts. */
export function InvitationPeople({ people, company, chosen, onChange }: InvitationPeopleProps) {
  if (people.length === 0) return null;
  return (
    <fieldset className={classes.people}>
      <legend>People</legend>
      <p className={classes.meta}>
        Tick who you will talk with. Somebody new is added to your people, at {company}.
      </p>
      {people.map((person, at) => (
        <Checkbox
          key={`${person.email}/${person.name}`}
          label={nameOf(person)}
          description={descriptionOf(person)}
          checked={chosen.has(at)}
          onChange={(event) => {
            const next = new Set(chosen);
            if (event.currentTarget.checked) next.add(at);
            else next.delete(at);
            onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}

function nameOf({ contact, name, email }: ProposedPerson): string {
  return contact?.name ?? (name === '' ? email : name);
}

function descriptionOf({ contact, name, email, isOrganiser }: ProposedPerson): string {
  const parts = [
    name === '' && !contact ? '' : email,
    isOrganiser ? 'sent it' : '',
    contact ? 'among your people' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
