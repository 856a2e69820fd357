import { Button, Checkbox, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { PEOPLE_PER_WEEK, QUIET_DAYS } from '../../../../shared/settings.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import {
  askForNotifications,
  type NotificationState,
  notificationState,
  readNotificationState,
} from '../../../platform/notifications.ts';
import { NotificationKinds } from './notification-kinds.tsx';
import { NotificationTrial } from './notification-trial.tsx';
import classes from './reminders-part.module.css';

/** The tab of Settings: whether notifications come, and when they do not. */
export function RemindersPanel() {
  const { notifications, quietFrom, quietUntil, peoplePerWeek, quietDays } = useSettings();
  const update = useUpdateSettings();
  const [state, setState] = useState(notificationState);
  useEffect(() => void readNotificationState().then(setState, () => undefined), []);
  const ask = () => void askForNotifications().then(setState, () => setState(notificationState()));
  return (
    <div className={classes.panel}>
      <Checkbox
        className={classes.choice}
        label="Show notifications"
        description="While Rebound is open."
        checked={notifications}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          update({ notifications: checked });
          if (checked) ask();
        }}
      />
      {notifications ? <Permission state={state} onAsk={ask} /> : null}
      {notifications ? <NotificationTrial state={state} /> : null}
      <NotificationKinds />
      <div>
        <div className={classes.quiet}>
          <TimeField label="Quiet from" value={quietFrom} onChange={(time) => update({ quietFrom: time })} />
          <TimeField
            label="Quiet until"
            value={quietUntil}
            onChange={(time) => update({ quietUntil: time })}
          />
        </div>
        <p className={classes.meta}>
          {quietFrom === quietUntil
            ? 'Both are the same, so no hour is quiet.'
            : 'What would come in these hours waits until they end. What has waited for more than a day is left out.'}
        </p>
      </div>
      <p>Nothing is ever sent about how you feel or what you wrote, and nothing repeats.</p>
      <NumberField
        label="People a week"
        description="How many people Today and your notifications name in a week, at most. With 0 they name nobody."
        limits={PEOPLE_PER_WEEK}
        value={peoplePerWeek}
        onChange={(value) => update({ peoplePerWeek: value })}
      />
      <NumberField
        label="Quiet after days"
        description="When Today names an application nothing was heard of. After ten replies your own times count instead."
        limits={QUIET_DAYS}
        value={quietDays}
        onChange={(value) => update({ quietDays: value })}
      />
    </div>
  );
}

function Permission({ state, onAsk }: { state: NotificationState; onAsk: () => void }) {
  if (state === 'ask')
    return (
      <div>
        <p>Your browser has to allow it too. It asks anew when Rebound has another address.</p>
        <Button mt="sm" onClick={onAsk}>
          Ask my browser
        </Button>
      </div>
    );
  if (state === 'no')
    return (
      <p role="status">
        Your browser does not let Rebound show notifications. You can allow them in its settings for this
        address; until then everything stands in the calendar.
      </p>
    );
  if (state === 'unsupported')
    return (
      <p role="status">
        Your system has no notifications, or they are switched off. You can turn them on in its settings;
        until then everything stands in the calendar.
      </p>
    );
  return null;
}

type NumberFieldProps = {
  label: string;
  description: string;
  limits: { least: number; most: number };
  value: number;
  onChange: (value: number) => void;
};

/** A whole number; one that is half typed, too small or too large changes nothing, and is gone when the field is left. */
function NumberField({ label, description, limits, value, onChange }: NumberFieldProps) {
  const { least, most } = limits;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      className={classes.choice}
      classNames={{ wrapper: classes.number }}
      label={label}
      description={description}
      type="number"
      min={least}
      max={most}
      step={1}
      value={typed ?? value}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const number = Number(text);
        if (text !== '' && Number.isInteger(number) && number >= least && number <= most) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

type TimeFieldProps = { label: string; value: string; onChange: (time: string) => void };

/** A time of day; a half-typed one changes nothing. */
function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <TextInput
      label={label}
      type="time"
      value={value}
      onChange={(event) => {
        const time = event.currentTarget.value.slice(0, 5);
        if (time !== '') onChange(time);
      }}
    />
  );
}
