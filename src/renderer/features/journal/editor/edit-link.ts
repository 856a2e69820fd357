import { type Editor, getMarkRange } from '@tiptap/core';
import { isAllowedAddress } from './addresses.ts';

/** The address a link is meant to have, as typed by hand; null when it is none. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:/i.test(text)
    ? text
    : /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)
      ? `mailto:${text}`
      : /^[^\s/]+\.[^\s/]+/.test(text)
        ? `https://${text}`
        : '';
  return isAllowedAddress(address) ? address : null;
}

/** The address of the link at the cursor, or empty. */
export function linkAtCursor(editor: Editor): string {
  return String(editor.getAttributes('link').href ?? '');
}

/** Sets the link of the selection or of the link at the cursor; gives a sentence when the address is none. */
export function setLink(editor: Editor, typed: string): string | null {
  const href = addressFrom(typed);
  if (href === null) return 'That is not a web or e-mail address.';
  const { state, view, schema } = editor;
  const mark = schema.mark('link', { href, title: null });
  const range = rangeOf(editor);
  const tr = range
    ? state.tr.removeMark(range.from, range.to, mark.type).addMark(range.from, range.to, mark)
    : state.tr.replaceSelectionWith(schema.text(typed.trim(), [mark]), false);
  view.dispatch(tr);
  view.focus();
  return null;
}

/** Takes the link away and leaves its words. */
export function removeLink(editor: Editor): void {
  const range = rangeOf(editor);
  const { link } = editor.schema.marks;
  if (range && link) editor.view.dispatch(editor.state.tr.removeMark(range.from, range.to, link));
  editor.view.focus();
}

function rangeOf({ state, schema }: Editor): { from: number; to: number } | null {
  const { from, to, empty, $from } = state.selection;
  if (!empty) return { from, to };
  const { link } = schema.marks;
  return (link && getMarkRange($from, link)) ?? null;
}
