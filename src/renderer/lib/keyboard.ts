import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Shortcut = { id: number; keys: string; label: string };
type Registered = Shortcut & { run: (event: KeyboardEvent) => void };
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
const listeners = new Set<() => void>();
let registered: readonly Registered[] = [];
let nextId = 1;
let singleKeysWork = true;

/**
 * Registers a shortcut while the calling component is on screen. `keys` is written `N`, `?`, `Mod+Shift+Z` or
 * `Ctrl+ArrowRight`; `Mod` is Command on a Mac and Ctrl elsewhere. The label stands in the list under `?`.
 * It rests while the person types, while a dialog or menu has the keyboard, and while `when` is false.
 */
export function useShortcut(
  keys: string,
  label: string,
  handler: (event: KeyboardEvent) => void,
  { when = true }: { when?: boolean } = {},
): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!when) return;
    const shortcut = { id: nextId++, keys, label, run: (event: KeyboardEvent) => latest.current(event) };
    change([...registered, shortcut]);
    return () => change(registered.filter((other) => other !== shortcut));
  }, [keys, label, when]);
}

/** Every shortcut that works at the moment, for the list under `?`. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
}

/** Turns shortcuts of one key without Ctrl, Command or Alt on or off (WCAG 2.1.4). */
export function setSingleKeys(work: boolean): void {
  singleKeysWork = work;
}

/** Starts listening; called once when the page starts. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.target instanceof Element && isBusy(event.target)) return;
    // The one registered last is the nearest to what is on screen.
    const shortcut = registered.findLast(({ keys }) => matchesKeys(keys, event, isMac));
    if (!shortcut || (!singleKeysWork && !shortcut.keys.includes('+'))) return;
    if (event.repeat && !shortcut.keys.includes('+')) return;
    event.preventDefault();
    shortcut.run(event);
  });
}

/** Whether a key press is the one written as `keys`. A sign such as `?` needs Shift on many keyboards, so Shift is free there. */
export function matchesKeys(keys: string, press: KeyPress, mac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wanted = new Set(parts.slice(0, -1));
  const ctrl = wanted.has('Ctrl') || (wanted.has('Mod') && !mac);
  const meta = wanted.has('Mod') && mac;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    press.ctrlKey === ctrl &&
    press.metaKey === meta &&
    press.altKey === wanted.has('Alt') &&
    (isSign || press.shiftKey === wanted.has('Shift'))
  );
}

/** The keys as they are printed on this computer's keyboard, one text per key. */
export function keyNames(keys: string, mac: boolean = isMac): string[] {
  return keys.split('+').map((key) => {
    if (key === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (key === 'ArrowLeft') return '←';
    if (key === 'ArrowRight') return '→';
    if (key === 'ArrowUp') return '↑';
    if (key === 'ArrowDown') return '↓';
    return key === 'Escape' ? 'Esc' : key;
  });
}

function change(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

function isBusy(element: Element): boolean {
  if (element.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return true;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return element.matches(
    'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])',
  );
}
