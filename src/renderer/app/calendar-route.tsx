import { useSearchParams } from 'react-router';
import { CalendarScreen } from '../features/calendar/components/calendar-screen.tsx';
import { RemindersPart } from '../features/reminders/components/reminders-part.tsx';

/** The calendar, with the reminders beside it. */
export function CalendarRoute() {
  const [params] = useSearchParams();
  const chosen = Number(params.get('reminder'));
  return (
    <CalendarScreen
      reminders={<RemindersPart chosenId={Number.isSafeInteger(chosen) && chosen > 0 ? chosen : null} />}
    />
  );
}
