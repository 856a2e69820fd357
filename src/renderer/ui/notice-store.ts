import { useSyncExternalStore } from 'react';

type NoticeAction = { label: string; onClick: () => void };
export type Notice = {
  message: string;
  actions?: readonly NoticeAction[];
  /** A shortcut that does the same as the first action, written like `Mod+Z`. */
  kbd?: string;
};
type Shown = Notice & { id: number };

const listeners = new Set<() => void>();
let shown: Shown | null = null;
let nextId = 1;

/** Shows a short sentence at the bottom of the window, in place of the one before. It never takes the keyboard. */
export function showNotice(notice: Notice): void {
  change({ ...notice, id: nextId++ });
}

/** Takes the notice away; with an id only if that one is still shown. */
export function closeNotice(id?: number): void {
  if (id === undefined || shown?.id === id) change(null);
}

/** The notice shown at the moment, or null. */
export function useNotice(): Shown | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

function change(next: Shown | null): void {
  shown = next;
  for (const listener of listeners) listener();
}
