import { Checkbox } from '@mantine/core';
import { NOTIFICATION_KINDS, type NotificationKind } from '../../../../shared/settings.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import classes from './reminders-part.module.css';

const WORDS: Record<NotificationKind, { label: string; description: string }> = {
  reminder: { label: 'My own reminders', description: 'At the time you set.' },
  interview: { label: 'Interviews', description: 'On the morning of their day, and an hour before.' },
  day: { label: 'Next steps and follow-ups', description: 'On the morning of their day.' },
  feedback: { label: 'Feedback', description: 'On the first good day to ask, and to ask once more.' },
  contact: { label: 'People to write to', description: 'Each once a week at most.' },
};

/** What notifications are about, each kind turned on or off by itself. */
export function NotificationKinds() {
  const { silentKinds } = useSettings();
  const update = useUpdateSettings();
  const change = (kind: NotificationKind, isWanted: boolean) =>
    update({
      silentKinds: NOTIFICATION_KINDS.filter((one) => (one === kind ? !isWanted : silentKinds.includes(one))),
    });
  return (
    <fieldset className={classes.kinds}>
      <legend>Tell me of</legend>
      {NOTIFICATION_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={WORDS[kind].label}
          description={WORDS[kind].description}
          checked={!silentKinds.includes(kind)}
          onChange={(event) => change(kind, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
