import { Button } from '@mantine/core';
import { useState } from 'react';
import { type NotificationState, tryNotification } from '../../../platform/notifications.ts';
import classes from './reminders-part.module.css';

const SENT =
  'One is on its way. If you do not see it, the settings of your system keep notifications of Rebound off or silent.';
const REFUSED =
  'Your system refused it. Allow notifications of Rebound in its settings, then try again; until then everything stands in the calendar.';

/** Shows a notification now, so that nobody waits for a real one to learn that none come. */
export function NotificationTrial({ state }: { state: NotificationState }) {
  const [sentence, setSentence] = useState('');
  if (state !== 'allowed' && state !== 'desktop') return null;
  const show = () =>
    void tryNotification().then(
      (wasSent) => setSentence(wasSent ? SENT : REFUSED),
      () => setSentence(REFUSED),
    );
  return (
    <div className={classes.trial}>
      <Button onClick={show}>Show one now</Button>
      <p className={classes.meta} role="status">
        {sentence}
      </p>
    </div>
  );
}
