import { useState } from 'react';
import type { JournalEditorProps } from './editor-contract.ts';
import { isVeryLong } from './long-text.ts';
import { LongTextEditor } from './long-text-editor.tsx';
import { RichEditor } from './rich-editor.tsx';

/** Where an entry is written. It keeps what it opened with: give it a new `key` for another entry. */
export function JournalEditor(props: JournalEditorProps) {
  const [isLong] = useState(() => isVeryLong(props.markdown));
  return isLong ? <LongTextEditor {...props} /> : <RichEditor {...props} />;
}
