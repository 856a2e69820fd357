import { Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import type { WrittenEntry } from '../../../../shared/journal.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import classes from './entry-editor.module.css';

type Props = {
  value: WrittenEntry;
  onChange: (changes: Partial<WrittenEntry>) => void;
  onBlur: () => void;
  onEnter: () => void;
};

/** The title of an entry; Enter goes on to the text. */
export function EntryTitle({ value, onChange, onBlur, onEnter }: Props) {
  const readOnly = useReadOnly();
  return (
    <Textarea
      readOnly={readOnly}
      aria-label="Title"
      placeholder="Title, if you like"
      autosize
      minRows={1}
      maxLength={LIMITS.line}
      classNames={{ input: classes.title }}
      value={value.title}
      // A title is one line, however it is pasted.
      onChange={(event) => onChange({ title: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
