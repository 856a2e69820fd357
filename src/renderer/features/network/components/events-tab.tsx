import { Route, Routes } from 'react-router';
import { EventList } from './event-list.tsx';
import { EventPage } from './event-page.tsx';

/** Events within Network: fairs, meetups, talks and groups, and what came of them. */
export function EventsTab() {
  return (
    <Routes>
      <Route index element={<EventList />} />
      <Route path=":id" element={<EventPage />} />
      <Route path="*" element={<EventList />} />
    </Routes>
  );
}
