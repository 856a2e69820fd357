import { Route, Routes } from 'react-router';
import { NewPerson } from './new-person.tsx';
import { PeopleScreen } from './people-screen.tsx';
import { PersonPage } from './person-page.tsx';

/** People within Network: all of them, one of them, and the form to add somebody. */
export function PeopleTab() {
  return (
    <Routes>
      <Route index element={<PeopleScreen />} />
      <Route path="new" element={<NewPerson />} />
      <Route path=":id" element={<PersonPage />} />
    </Routes>
  );
}
