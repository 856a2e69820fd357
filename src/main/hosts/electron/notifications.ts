import { Notification, powerMonitor } from 'electron';
import type { NotificationTrial } from '../../../shared/bridge.ts';
import { type DueNotification, NOTIFICATION_TRIAL } from '../../../shared/reminders.ts';
import type { Log } from '../../context.ts';

const MINUTE_MS = 60_000;
/** A system that refuses a notification says so at once; one that keeps it silent says nothing. */
const TRIAL_MS = 2_000;
// One that nothing refers to is collected, and is deaf to the click from then on.
const shown = new Set<Notification>();

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

/** Says whether the system has notifications, and with `show` hands it one to try. */
export async function tryNotification(show: boolean): Promise<NotificationTrial> {
  if (!Notification.isSupported()) return 'unsupported';
  if (!show) return 'ready';
  const notification = new Notification({ title: NOTIFICATION_TRIAL.title, body: NOTIFICATION_TRIAL.body });
  shown.add(notification);
  const forget = () => shown.delete(notification);
  notification.on('click', forget);
  notification.on('close', forget);
  return new Promise((resolve) => {
    const late = setTimeout(resolve, TRIAL_MS, 'ready');
    function end(trial: NotificationTrial): void {
      clearTimeout(late);
      resolve(trial);
    }
    notification.on('show', () => end('ready'));
    notification.on('failed', () => {
      forget();
      end('failed');
    });
    notification.show();
  });
}
