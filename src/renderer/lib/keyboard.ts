import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Shortcut = { id: number; keys: string; label: string };
/** Told what had the focus; a field has lost it by then. */
type ShortcutHandler = (from: HTMLElement | null) => void;
type Registered = Shortcut & { whileTyping: boolean; everywhere?: boolean; run: ShortcutHandler };
type ShortcutOptions = { when?: boolean; whileTyping?: boolean; everywhere?: boolean };
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
const listeners = new Set<() => void>();
let registered: readonly Registered[] = [];
let nextId = 1;
let singleKeysWork = true;
/** How many dialogs are open or on their way. */
let resting = 0;

const FIELD_COMMANDS = new Map([
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
]);
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Registers a shortcut while the calling component is on screen. `keys` is written `N`, `?`, `Mod+Shift+Z` or
 * `Ctrl+ArrowRight`; `Mod` is Command on a Mac and Ctrl elsewhere. The label stands in the list under `?`.
 * It rests while a dialog or menu has the keyboard, while `when` is false, and while the person types: unless it
 * works `whileTyping`; what was being typed is then finished first. One that works `everywhere` never rests, and
 * finishes by itself what it has to.
 */
export function useShortcut(
  keys: string,
  label: string,
  handler: ShortcutHandler,
  { when = true, whileTyping = false, everywhere = false }: ShortcutOptions = {},
): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!when) return;
    return addShortcut({ keys, label, whileTyping, everywhere, run: (from) => latest.current(from) });
  }, [keys, label, when, whileTyping, everywhere]);
}

/** Adds a shortcut outside of a component; gives the function that takes it away again. */
export function addShortcut(shortcut: Omit<Registered, 'id'>): () => void {
  const added = { ...shortcut, id: nextId++ };
  change([...registered, added]);
  return () => change(registered.filter((other) => other !== added));
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

/**
 * Lets shortcuts rest while a dialog is open: also before it is drawn and has the keyboard, when the next letters would
 * otherwise be taken for shortcuts.
 */
export function useShortcutsRest(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    resting += 1;
    return () => {
      resting -= 1;
    };
  }, [isOpen]);
}

/** Turns shortcuts of one key without Ctrl, Command or Alt on or off (WCAG 2.1.4). */
export function setSingleKeys(work: boolean): void {
  singleKeysWork = work;
}

/** Starts listening; called once when the page starts. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    // The one registered last is the nearest to what is on screen.
    const shortcut = registered.findLast(({ keys }) => matchesKeys(keys, event, isMac));
    if (!shortcut) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!shortcut.everywhere && (resting > 0 || target?.closest(IN_FRONT))) return;
    const field = fieldOf(target);
    if (!singleKeysWork && !shortcut.keys.includes('+')) return;
    if (event.repeat && !shortcut.keys.includes('+')) return;
    if (field && !shortcut.whileTyping && !shortcut.everywhere) return;
    const from = focusedElement();
    if (!shortcut.everywhere) field?.blur();
    event.preventDefault();
    shortcut.run(from);
  });
}

/**
 * Does what the shortcut with these keys does, for a menu of the desktop. In a text field undo and redo mean its own;
 * everything else was chosen on purpose there, so the field is finished first. Behind a dialog nothing runs.
 */
export function runShortcut(keys: string): void {
  const focused = focusedElement();
  const field = fieldOf(focused);
  const fieldCommand = field?.matches('select') === false ? FIELD_COMMANDS.get(keys) : undefined;
  // There is no other way to reach the history of a field.
  if (fieldCommand) {
    document.execCommand(fieldCommand);
    return;
  }
  const shortcut = registered.findLast((one) => one.keys === keys);
  if (!shortcut || (!shortcut.everywhere && (resting > 0 || focused?.closest(IN_FRONT)))) return;
  if (!shortcut.everywhere) field?.blur();
  shortcut.run(focused);
}

/** Whether a key press is the one written as `keys` on this computer. */
export function isShortcut(keys: string, press: KeyPress): boolean {
  return matchesKeys(keys, press, isMac);
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

function focusedElement(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

function change(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

/** Whether people type or choose in this element. */
export function isField(element: Element | null): boolean {
  return fieldOf(element) !== null;
}

/** The element if it is one that people type or choose in. */
function fieldOf(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  const isField =
    element.isContentEditable ||
    element.matches(
      'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])',
    );
  return isField ? element : null;
}
