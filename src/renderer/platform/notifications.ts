import { NOTIFICATION_TRIAL } from '../../shared/reminders.ts';
import { bridge } from './host.ts';

/**
 * Who shows notifications: the desktop by itself (`unsupported`: its system has none), or this page where the browser
 * lets it (`ask`: it was never asked, `no`: it refuses, or knows none).
 */
export type NotificationState = 'desktop' | 'unsupported' | 'allowed' | 'ask' | 'no';

/** As `notificationState`, after the desktop was asked whether its system has notifications. */
export async function readNotificationState(): Promise<NotificationState> {
  if (!bridge) return notificationState();
  const answer = await bridge.ask({ kind: 'tryNotification', show: false });
  return answer.ok && answer.data === 'unsupported' ? 'unsupported' : 'desktop';
}

/** Shows one to try; false when it was refused. A system that keeps notifications silent does not say so. */
export async function tryNotification(): Promise<boolean> {
  if (bridge) {
    const answer = await bridge.ask({ kind: 'tryNotification', show: true });
    return answer.ok && answer.data === 'ready';
  }
  if (notificationState() !== 'allowed') return false;
  showNotification({ key: 'trial', ...NOTIFICATION_TRIAL }, () => undefined);
  return true;
}

/** How it stands as far as the page knows by itself. */
export function notificationState(): NotificationState {
  if (bridge) return 'desktop';
  if (!('Notification' in globalThis)) return 'no';
  const { permission } = Notification;
  return permission === 'granted' ? 'allowed' : permission === 'default' ? 'ask' : 'no';
}

/** Lets the browser ask the person; it only does so right after a click. */
export async function askForNotifications(): Promise<NotificationState> {
  if (notificationState() === 'ask') await Notification.requestPermission();
  return notificationState();
}

/** Shows a notification through the browser; a click on it brings this window to the front and calls `onClick`. */
export function showNotification(
  { key, title, body }: { key: string; title: string; body: string },
  onClick: () => void,
): void {
  const notification = new Notification(title, { body, tag: key });
  notification.onclick = () => {
    window.focus();
    notification.close();
    onClick();
  };
}
