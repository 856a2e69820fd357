import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useSettings } from '../../../lib/use-settings.ts';
import { trpcClient } from '../../../platform/client.ts';
import { notificationState, showNotification } from '../../../platform/notifications.ts';
import { onOpenAddress } from '../../../platform/on-open-address.ts';

const MINUTE_MS = 60_000;

/**
 * Shows what is due where this window may, at the beginning of every minute, and goes where a chosen notification
 * leads. In the desktop the program itself shows them.
 */
export function ReminderDelivery() {
  const { notifications } = useSettings();
  const navigate = useNavigate();
  const go = useRef(navigate);
  go.current = navigate;
  useEffect(() => onOpenAddress((address) => void go.current(address)), []);
  useEffect(() => {
    if (!notifications) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      // All windows ask at the same moment, so between two minutes nobody disturbs the host.
      timer = setTimeout(
        () => {
          showDue((address) => void go.current(address)).catch(() => undefined);
          wait();
        },
        MINUTE_MS - (Date.now() % MINUTE_MS),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [notifications]);
  return null;
}

/** What is handed out is marked as shown, so a window that may not show it must not ask. */
async function showDue(open: (address: string) => void): Promise<void> {
  if (notificationState() !== 'allowed') return;
  for (const due of await trpcClient.reminders.due.mutate({})) showNotification(due, () => open(due.address));
}
