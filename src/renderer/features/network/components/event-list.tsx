import { useNavigate } from 'react-router';
import { AddableList } from '../../../ui/addable-list.tsx';
import { useEvents } from '../api/events.ts';
import { EventForm } from './event-form.tsx';
import { EventRows } from './event-rows.tsx';
import { RemovedEvents } from './removed-events.tsx';

/** Every event: what is coming up, and what is past. */
export function EventList() {
  const { data: events, error } = useEvents();
  const navigate = useNavigate();
  return (
    <AddableList
      count={events?.length}
      error={error}
      addLabel="Add event"
      emptyTitle="No events yet"
      emptyWords="A fair, a meetup, a talk, a group: where you meet people. Afterwards you can note whom you met and what you learned. One conversation is plenty."
      form={(close) => (
        <EventForm event={null} onSaved={({ id }) => navigate(`/network/events/${id}`)} onCancel={close} />
      )}
    >
      <EventRows events={events ?? []} />
      <RemovedEvents />
    </AddableList>
  );
}
