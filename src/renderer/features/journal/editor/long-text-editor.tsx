import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { countWords } from '../../../../shared/domain/count-words.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import type { JournalEditorProps } from './editor-contract.ts';
import classes from './journal-editor.module.css';

type Opened = { readonly text: string; readonly plain: string; readonly isCrlf: boolean };

/** The Markdown itself, for entries that are too long for anything else. */
export function LongTextEditor(props: JournalEditorProps) {
  const { markdown, onChange, onBlur, onWords, autoFocus = false, findText, ref } = props;
  const readOnly = useReadOnly();
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened] = useState(() => rememberLineEnds(markdown));

  useImperativeHandle(
    ref,
    () => ({
      insertMarkdown(text) {
        const area = field.current;
        if (!area) return;
        area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
        onChange(currentText(area, opened));
      },
      focus: () => field.current?.focus(),
    }),
    [opened, onChange],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what it opens with
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    if (autoFocus) area.focus({ preventScroll: true });
    const at = findText ? area.value.toLowerCase().indexOf(findText.toLowerCase()) : -1;
    if (findText && at !== -1) {
      area.setSelectionRange(at, at + findText.length);
      // The field scrolls to what is selected when it takes the focus.
      area.blur();
      area.focus();
    }
    // Counting takes a moment here, so the text is on screen first.
    const timer = setTimeout(() => onWords?.(countWords(area.value)));
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={classes.editor}>
      <div className={classes.toolbar}>
        <p className={classes.longNote}>This entry is very long, so it opens as plain text.</p>
        {props.toolbarEnd}
      </div>
      {props.above}
      <textarea
        ref={field}
        className={classes.longText}
        aria-label="Journal entry"
        defaultValue={opened.text}
        readOnly={readOnly}
        spellCheck={false}
        onChange={(event) => onChange(currentText(event.currentTarget, opened))}
        onBlur={() => {
          onBlur();
          if (field.current) onWords?.(countWords(field.current.value));
        }}
      />
    </div>
  );
}

/** A text field knows no carriage returns, so an entry that has them at every line end gets them back. */
function rememberLineEnds(text: string): Opened {
  const plain = text.replaceAll(/\r\n?/g, '\n');
  return { text, plain, isCrlf: plain !== text && plain.replaceAll('\n', '\r\n') === text };
}

function currentText(area: HTMLTextAreaElement, opened: Opened): string {
  if (area.value === opened.plain) return opened.text;
  return opened.isCrlf ? area.value.replaceAll('\n', '\r\n') : area.value;
}
