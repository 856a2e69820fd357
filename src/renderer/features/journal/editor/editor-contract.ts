import type { ReactNode, Ref } from 'react';
import type { Mention } from '../../../../shared/journal.ts';

export type ImageStore = {
  keep(file: File): Promise<{ sha256: string }>;
  load(sha256: string): Promise<Blob>;
};

export type Template = { readonly name: string; readonly markdown: string };

/** What a screen can do with an open editor. */
export type JournalEditorHandle = {
  insertMarkdown(markdown: string): void;
  focus(): void;
};

export type JournalEditorProps = {
  /** What it opens with; a later change is ignored (the parent gives a new key). */
  markdown: string;
  /** After each change by the person, never on opening. */
  onChange: (markdown: string) => void;
  onBlur: () => void;
  /** A sentence about something that could not be done. */
  onProblem: (sentence: string) => void;
  onWords?: (count: number) => void;
  autoFocus?: boolean;
  images: ImageStore;
  mentions: { find(text: string): Promise<readonly Mention[]>; open(mention: Mention): void };
  /** Known tags, without the sign. */
  tags: readonly string[];
  templates: readonly Template[];
  /** A text to find on opening. */
  findText?: string;
  /** Stands at the end of the toolbar. */
  toolbarEnd?: ReactNode;
  /** Stands between the toolbar and the text, such as the title. */
  above?: ReactNode;
  ref?: Ref<JournalEditorHandle>;
};
