import { useShortcut } from '../../../lib/keyboard.ts';
import { useRedo, useUndo } from '../api/undo-and-redo.ts';

/** Makes undo and redo work from the keyboard on every screen; a text field keeps its own. */
export function UndoShortcuts() {
  const { mutate: undo } = useUndo();
  const { mutate: redo } = useRedo();
  useShortcut('Mod+Z', 'Undo the last change', () => undo({}));
  useShortcut('Mod+Shift+Z', 'Do it again', () => redo({}));
  return null;
}
