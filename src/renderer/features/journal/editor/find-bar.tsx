import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import classes from './editor-popups.module.css';
import { findState } from './find-plugin.ts';

type FindBarProps = { editor: Editor; initialText: string; takesFocus: boolean; onClose: () => void };

/** Looks for a text in the open entry. */
export function FindBar({ editor, initialText, takesFocus, onClose }: FindBarProps) {
  const [text, setText] = useState(initialText);
  const field = useRef<HTMLInputElement>(null);
  const found = useEditorState({
    editor,
    selector: (snapshot) => {
      const state = findState(snapshot.editor.state);
      return { count: state?.hits.length ?? 0, current: state?.current ?? 0 };
    },
  });

  const go = useCallback(
    (next: string, current: number) => {
      editor.commands.setFind({ text: next, current });
      const state = findState(editor.state);
      const hit = state?.hits[state.current];
      if (!hit) return;
      const { node } = editor.view.domAtPos(hit.from);
      const element = node instanceof Element ? node : node.parentElement;
      element?.scrollIntoView({ block: 'center' });
    },
    [editor],
  );

  useEffect(() => {
    go(initialText, 0);
    return () => {
      if (!editor.isDestroyed) editor.commands.setFind(null);
    };
  }, [editor, go, initialText]);
  useEffect(() => {
    if (takesFocus) field.current?.select();
  }, [takesFocus]);

  const count = found.count === 0 ? 'Nothing found' : `${found.current + 1} of ${found.count}`;
  return (
    <search
      className={classes.find}
      aria-label="Find"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        ref={field}
        type="search"
        className={classes.findField}
        aria-label="Find in this entry"
        placeholder="Find in this entry"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          go(event.currentTarget.value, 0);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          go(text, found.current + (event.shiftKey ? -1 : 1));
        }}
      />
      <span className={classes.findCount} role="status">
        {text === '' ? '' : count}
      </span>
      <button
        type="button"
        className={classes.iconButton}
        aria-label="Previous"
        onClick={() => go(text, found.current - 1)}
      >
        <IconChevronUp size={18} stroke={1.5} aria-hidden />
      </button>
      <button
        type="button"
        className={classes.iconButton}
        aria-label="Next"
        onClick={() => go(text, found.current + 1)}
      >
        <IconChevronDown size={18} stroke={1.5} aria-hidden />
      </button>
      <button type="button" className={classes.iconButton} aria-label="Close find" onClick={onClose}>
        <IconX size={18} stroke={1.5} aria-hidden />
      </button>
    </search>
  );
}
