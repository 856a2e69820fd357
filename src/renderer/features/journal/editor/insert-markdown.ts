import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { readMarkdown } from './read-markdown.ts';

/** Puts a text after the block with the cursor, or in its place when that is empty, and the cursor at its end. */
export function insertMarkdown(editor: Editor, markdown: string): void {
  const { state, view } = editor;
  const { $from } = state.selection;
  const { content } = readMarkdown(withoutSpaceAfterMarkers(markdown).trim(), state.schema);
  const block = $from.node(1);
  const isEmpty = $from.depth === 1 && block.type.name === 'paragraph' && block.content.size === 0;
  const from = $from.depth === 0 ? $from.pos : isEmpty ? $from.before(1) : $from.after(1);
  const tr = state.tr.replaceWith(from, isEmpty ? $from.after(1) : from, content);
  tr.setSelection(Selection.near(tr.doc.resolve(from + content.size), -1));
  view.dispatch(tr.scrollIntoView());
}

/** An empty item waiting for words is often written with a space after its sign. */
function withoutSpaceAfterMarkers(markdown: string): string {
  return markdown.replaceAll(/^([ \t]*(?:-|\d+\.|- \[[ x]\]))[ \t]+$/gm, '$1');
}
