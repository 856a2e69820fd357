import { Modal } from '@mantine/core';
import { useState } from 'react';
import { type Shortcut, useShortcut, useShortcutList } from '../lib/keyboard.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import classes from './shortcuts-dialog.module.css';

/** These belong to the focused card, so they are not in the registry; `features/applications` handles them. */
const CARD_KEYS = [
  ['Open it', 'Enter'],
  ['Move it within its column, or to the next one', 'Ctrl+Arrows'],
  ['Select it, for moving several at once', 'Space'],
  ['Open its menu', 'Shift+F10'],
] as const;

/** The list of everything the keyboard can do here, under `?`. */
export function ShortcutsDialog() {
  const [opened, setOpened] = useState(false);
  useShortcut('?', 'Show these shortcuts', () => setOpened(true));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Keyboard shortcuts" size="30rem">
      <ShortcutList />
      <h3 className={classes.heading}>On a card of the board</h3>
      <dl>
        {CARD_KEYS.map(([label, keys]) => (
          <div key={label} className={classes.row}>
            <dt>{label}</dt>
            <dd>
              <KeyCap keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.hint}>Single keys rest while you type in a field.</p>
    </Modal>
  );
}

function ShortcutList() {
  const shortcuts = onePerMeaning(useShortcutList());
  return (
    <dl className={classes.list}>
      {shortcuts.map((shortcut) => (
        <div key={shortcut.id} className={classes.row}>
          <dt>{shortcut.label}</dt>
          <dd>
            <KeyCap keys={shortcut.keys} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function onePerMeaning(shortcuts: readonly Shortcut[]): Shortcut[] {
  return [...new Map(shortcuts.map((shortcut) => [`${shortcut.keys} ${shortcut.label}`, shortcut])).values()];
}
