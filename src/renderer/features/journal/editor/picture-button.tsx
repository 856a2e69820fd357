import { NodeSelection } from '@tiptap/pm/state';
import { type Editor, useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import classes from './journal-editor.module.css';

type PictureButtonProps = { editor: Editor; describe: (at: number, alt: string) => void };

/** Under a chosen picture: the way to its description. */
export function PictureButton({ editor, describe }: PictureButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const chosen = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) =>
      isEditable && state.selection instanceof NodeSelection && state.selection.node.type.name === 'image'
        ? { at: state.selection.from, alt: String(state.selection.node.attrs.alt) }
        : null,
  });
  const at = chosen?.at;
  useLayoutEffect(() => {
    const picture = at === undefined ? null : editor.view.nodeDOM(at);
    const sheet = button.current?.offsetParent;
    if (!button.current || !sheet || !(picture instanceof Element)) return;
    const place = picture.getBoundingClientRect();
    const around = sheet.getBoundingClientRect();
    button.current.style.top = `${place.bottom - around.top + 8}px`;
    button.current.style.left = `${place.left - around.left}px`;
  }, [editor, at]);
  if (!chosen) return null;
  return (
    <button
      ref={button}
      type="button"
      className={classes.describe}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => describe(chosen.at, chosen.alt)}
    >
      {chosen.alt === '' ? 'Describe this picture' : 'Change the description'}
    </button>
  );
}
