import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import { foldText } from '../../../../shared/domain/fold-text.ts';
import type { EventPage } from '../../../../shared/network-events.ts';
import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useEventChanges, useKnownPeople } from '../api/events.ts';
import classes from './events.module.css';

const NEW = 'new';
const MOST_SHOWN = 20;

/** Whom I met at an event: chosen from the people known, or added to them by a name. */
export function EventPeople({ event }: { event: EventPage }) {
  const { takeOff } = useEventChanges();
  const toldAfter = useToldAfter();
  return (
    <section className={classes.part} aria-labelledby="met">
      <h4 id="met" className={classes.title}>
        Who I met
      </h4>
      {event.people.length > 0 && (
        <ul className={classes.list} aria-labelledby="met">
          {event.people.map(({ id, name, role, company }) => (
            <li key={id} className={classes.row}>
              <span className={classes.fill}>
                <Link to={`/network/people/${id}`}>{name}</Link>{' '}
                <span className={classes.meta}>{[role, company].filter(Boolean).join(', ')}</span>
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Take off: ${name}`}
                onClick={() =>
                  toldAfter(
                    takeOff.mutateAsync({ eventId: event.id, contactId: id }),
                    'Taken off this event. The contact stays.',
                  )
                }
              >
                Take off
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PersonField event={event} />
    </section>
  );
}

function PersonField({ event }: { event: EventPage }) {
  const [typed, setTyped] = useState('');
  const { meet } = useEventChanges();
  const name = typed.trim();
  const found = matching(useKnownPeople(), event, name);
  const options = [
    ...found.map((one) => ({
      value: String(one.id),
      label: [one.name, one.company].filter(Boolean).join(', '),
    })),
    ...(name === '' ? [] : [{ value: NEW, label: `Add “${name}” as somebody new` }]),
  ];
  function add(value: string | null) {
    if (value === null || meet.isPending) return;
    const person = value === NEW ? { name } : { contactId: Number(value) };
    meet.mutate({ eventId: event.id, person }, { onSuccess: () => setTyped(''), ...sayProblem });
  }
  return (
    <Select
      className={classes.field}
      label="Add somebody"
      placeholder="A name"
      description="A name that is not known yet becomes a contact, met here."
      searchable
      // Enter alone never takes somebody known for whoever was typed.
      selectFirstOptionOnChange={found.length === 0}
      maxLength={LIMITS.line}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      data={options}
      // What fits was picked already.
      filter={({ options: all }) => all}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={add}
    />
  );
}

function matching<Person extends { id: number; name: string; company: string }>(
  people: readonly Person[],
  event: EventPage,
  name: string,
): Person[] {
  const wanted = foldText(name);
  return people
    .filter(
      (one) =>
        !event.people.some(({ id }) => id === one.id) &&
        foldText(`${one.name} ${one.company}`).includes(wanted),
    )
    .slice(0, MOST_SHOWN);
}
