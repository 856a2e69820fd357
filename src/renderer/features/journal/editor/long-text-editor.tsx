import { useEffect, useImperativeHandle, useRef } from 'react';
import type { JournalEditorProps } from './editor-contract.ts';
import { wordsIn } from './entry-words.ts';
import classes from './journal-editor.module.css';

const LONGEST_ENTRY = 200_000;
const LONGEST_BLOCK = 100_000;

/** Whether an entry is too long to be drawn with its forms while typing stays quick. */
export function isVeryLong(markdown: string): boolean {
  if (markdown.length > LONGEST_ENTRY) return true;
  return (
    markdown.length > LONGEST_BLOCK &&
    markdown.split(/\n[ \t\r]*\n/).some(({ length }) => length > LONGEST_BLOCK)
  );
}

/** The Markdown itself, for entries that are too long for anything else. */
export function LongTextEditor(props: JournalEditorProps) {
  const { markdown, onChange, onBlur, onWords, readOnly = false, autoFocus = false, findText, ref } = props;
  const field = useRef<HTMLTextAreaElement>(null);

  useImperativeHandle(
    ref,
    () => ({
      insertMarkdown(text) {
        const area = field.current;
        if (!area) return;
        area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
        onChange(area.value);
      },
      focus: () => field.current?.focus(),
      currentMarkdown: () => currentText(field.current, markdown),
    }),
    [markdown, onChange],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what it opens with
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    if (autoFocus) area.focus({ preventScroll: true });
    const at = findText ? area.value.toLowerCase().indexOf(findText.toLowerCase()) : -1;
    if (findText && at !== -1) area.setSelectionRange(at, at + findText.length);
    // Counting takes a moment here, so the text is on screen first.
    const timer = setTimeout(() => onWords?.(wordsIn(area.value)));
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
        defaultValue={markdown}
        readOnly={readOnly}
        spellCheck={false}
        onChange={(event) => onChange(currentText(event.currentTarget, markdown))}
        onBlur={() => {
          onBlur();
          if (field.current) onWords?.(wordsIn(field.current.value));
        }}
      />
    </div>
  );
}

/** A text field knows no carriage returns, so an entry that has them at every line end gets them back. */
function currentText(area: HTMLTextAreaElement | null, opened: string): string {
  if (!area) return opened;
  const { value } = area;
  const plain = opened.replaceAll(/\r\n?/g, '\n');
  if (value === plain) return opened;
  return plain !== opened && plain.replaceAll('\n', '\r\n') === opened
    ? value.replaceAll('\n', '\r\n')
    : value;
}
