import { Notification, powerMonitor } from 'electron';
import type { DueNotification } from '../../../shared/reminders.ts';
import type { Log } from '../../context.ts';

const MINUTE_MS = 60_000;

export type NotificationsOptions = {
  /** Hands out what is to be notified now, each once. */
  takeDue(): DueNotification[];
  /** Shows an address of the page to the person. */
  open(address: string): void;
  log: Log;
};

/** Shows what is due at the beginning of every minute, and after the computer has slept; gives the function that stops it. */
export function showDueNotifications({ takeDue, open, log }: NotificationsOptions): () => void {
  if (!Notification.isSupported()) return () => {};
  // One that nothing refers to is collected, and is deaf to the click from then on.
  const shown = new Set<Notification>();
  let timer: NodeJS.Timeout;

  function show({ title, body, address }: DueNotification): void {
    const notification = new Notification({ title, body });
    shown.add(notification);
    const forget = () => shown.delete(notification);
    notification.on('click', () => {
      forget();
      open(address);
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    notification.show();
  }
  function ask(): void {
    try {
      for (const due of takeDue()) show(due);
    } catch (error) {
      log.error('notifications could not be read', error);
    }
  }
  function wait(): void {
    timer = setTimeout(
      () => {
        ask();
        wait();
      },
      MINUTE_MS - (Date.now() % MINUTE_MS),
    );
    timer.unref();
  }
  wait();
  powerMonitor.on('resume', ask);
  return () => {
    clearTimeout(timer);
    powerMonitor.off('resume', ask);
  };
}
