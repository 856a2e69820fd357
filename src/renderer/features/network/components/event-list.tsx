import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useEvents } from '../api/events.ts';
import { EventForm } from './event-form.tsx';
import { EventRows } from './event-rows.tsx';
import classes from './events.module.css';
import { RemovedEvents } from './removed-events.tsx';

/** Every event: what is coming up, and what is past. */
export function EventList() {
  const { data: events, error } = useEvents();
  const [adding, setAdding] = useState(false);
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const navigate = useNavigate();
  const problem = error && <p role="alert">{sentenceOf(error)}</p>;
  if (!events) return problem ?? <div aria-busy="true" />;
  const add = (
    <Button ref={place} variant="filled" onClick={() => setAdding(true)}>
      Add event
    </Button>
  );
  const close = () => {
    setAdding(false);
    focusBack();
  };
  return (
    <div className={classes.tab}>
      {problem}
      {adding && (
        <EventForm event={null} onSaved={({ id }) => navigate(`/network/events/${id}`)} onCancel={close} />
      )}
      {!adding && events.length > 0 && <div className={classes.add}>{add}</div>}
      {!adding && events.length === 0 && (
        <EmptyState title="No events yet" action={add}>
          A fair, a meetup, a talk, a group: where you meet people. Afterwards you can note whom you met and
          what you learned. One conversation is plenty.
        </EmptyState>
      )}
      <EventRows events={events} />
      <RemovedEvents />
    </div>
  );
}
