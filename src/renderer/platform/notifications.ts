import { bridge } from './host.ts';

/**
 * Who shows notifications: the desktop by itself, or this page where the browser lets it (`ask`: it was never asked,
 * `no`: it refuses, or knows none).
 */
export type NotificationState = 'desktop' | 'allowed' | 'ask' | 'no';

/** How it stands at the moment. */
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
