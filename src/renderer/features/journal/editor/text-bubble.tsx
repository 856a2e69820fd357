import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import classes from './editor-popups.module.css';

type TextBubbleProps = {
  editor: Editor;
  /** Where it points to in the entry. */
  at: number;
  label: string;
  value: string;
  saveName: string;
  /** Says why a value cannot be kept, or null when it was. */
  save: (value: string) => string | null;
  remove?: { name: string; run: () => void };
  /** After Save, Remove or Esc. */
  onClose: () => void;
  /** When the person went on elsewhere. */
  onLeave: () => void;
};

/** A small form with one field beside a place in the entry. */
export function TextBubble({
  editor,
  at,
  label,
  value,
  saveName,
  save,
  remove,
  onClose,
  onLeave,
}: TextBubbleProps) {
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const form = box.current;
    if (!form) return;
    const place = editor.view.coordsAtPos(at);
    const below = place.bottom + 8;
    const fits = below + form.offsetHeight < window.innerHeight - 8;
    form.style.top = `${fits ? below : Math.max(8, place.top - form.offsetHeight - 8)}px`;
    form.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - form.offsetWidth - 8))}px`;
    form.querySelector('input')?.select();
  }, [editor, at]);

  return createPortal(
    <form
      ref={box}
      className={classes.bubble}
      role="dialog"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const refused = save(typed);
        setProblem(refused);
        if (refused === null) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        // In another window an address is looked up, and the form is still wanted.
        if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      <TextInput
        label={label}
        value={typed}
        error={problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.bubbleActions}>
        <Button type="submit" size="xs">
          {saveName}
        </Button>
        {remove && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              remove.run();
              onClose();
            }}
          >
            {remove.name}
          </Button>
        )}
      </div>
    </form>,
    document.body,
  );
}
