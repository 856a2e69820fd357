import { Extension } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type MouseEvent, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import { linkAtCursor, removeLink, setLink } from './edit-link.ts';
import type { ImageStore, JournalEditorProps } from './editor-contract.ts';
import { countEntryWords } from './entry-words.ts';
import { FindBar } from './find-bar.tsx';
import { findPlugin } from './find-plugin.ts';
import { followPlugin } from './follow-plugin.ts';
import { FormattingToolbar } from './formatting-toolbar.tsx';
import { imageView } from './image-view.ts';
import { insertMarkdown } from './insert-markdown.ts';
import classes from './journal-editor.module.css';
import { journalSchema } from './journal-schema.ts';
import { pastePlugin } from './paste-plugin.ts';
import { PictureButton } from './picture-button.tsx';
import { readMarkdown } from './read-markdown.ts';
import { takeImages } from './take-images.ts';
import { TextBubble } from './text-bubble.tsx';
import { TypingMenu } from './typing-menu.tsx';
import { type MenuKeys, typingMenuPlugin } from './typing-menu-plugin.ts';
import { wordsInText } from './words-in-text.ts';
import { writeMarkdown } from './write-markdown.ts';

type OpenForm = { kind: 'link' | 'picture'; at: number; value: string };

/** The editor for entries of every usual length. */
export function RichEditor(props: JournalEditorProps) {
  const { markdown, autoFocus = false, images, mentions, findText, ref } = props;
  const readOnly = useReadOnly();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [keys] = useState<MenuKeys>(() => ({ handle: () => false }));
  const [find, setFind] = useState<{ text: string; takesFocus: boolean } | null>(
    findText ? { text: findText, takesFocus: false } : null,
  );
  const [form, setForm] = useState<OpenForm | null>(null);
  const files = useRef<HTMLInputElement>(null);

  const editor = useEditor(
    {
      injectCSS: false,
      editable: !readOnly,
      enablePasteRules: false,
      autofocus: autoFocus ? 'end' : false,
      extensions: [
        ...journalSchema(),
        wordsInText,
        pictures(images),
        typingMenuPlugin(keys),
        findPlugin(() => setFind({ text: selectedText(editor), takesFocus: true })),
        followPlugin((mention) => latest.current.mentions.open(mention)),
        pastePlugin((pasted, at) => void take(pasted, at)),
        Placeholder.configure({ placeholder: 'Type / for lists, templates and pictures' }),
      ],
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          ...(readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
          'aria-label': 'Journal entry',
          class: classes.prose ?? '',
        },
      },
      // Here the schema is known and nothing is drawn yet. A node is taken as it is, though the types leave it out.
      onBeforeCreate: ({ editor: created }) => {
        Object.assign(created.options, { content: readMarkdown(markdown, created.schema) });
      },
      onUpdate: ({ editor: changed }) => {
        latest.current.onChange(writeMarkdown(changed.state.doc));
        latest.current.onWords?.(countEntryWords(changed.state.doc));
      },
      onBlur: () => latest.current.onBlur(),
    },
    [],
  );

  useEffect(() => latest.current.onWords?.(countEntryWords(editor.state.doc)), [editor]);
  useImperativeHandle(
    ref,
    () => ({
      insertMarkdown: (text) => insertMarkdown(editor, text),
      focus: () => void editor.commands.focus(),
    }),
    [editor],
  );

  async function take(taken: readonly File[], at: number | null) {
    const { images: store, onProblem } = latest.current;
    await takeImages(editor, taken, at, store, onProblem);
  }
  function editLink() {
    setForm({ kind: 'link', at: editor.state.selection.from, value: linkAtCursor(editor) });
  }
  function closeForm() {
    setForm(null);
    editor.commands.focus();
  }

  const pickPicture = () => files.current?.click();
  return (
    <div className={classes.editor}>
      <FormattingToolbar editor={editor} editLink={editLink} pickPicture={pickPicture}>
        {props.toolbarEnd}
      </FormattingToolbar>
      {find && (
        <FindBar
          key={find.text}
          editor={editor}
          initialText={find.text}
          takesFocus={find.takesFocus}
          onClose={() => {
            setFind(null);
            editor.commands.focus();
          }}
        />
      )}
      {props.above}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click below the text goes on in the text */}
      <div className={classes.sheet} onMouseDown={(event) => goOnBelow(event, editor)}>
        <EditorContent editor={editor} className={classes.content} />
        <PictureButton editor={editor} describe={(at, value) => setForm({ kind: 'picture', at, value })} />
      </div>
      <TypingMenu
        editor={editor}
        keys={keys}
        mentions={mentions}
        tags={props.tags}
        templates={props.templates}
        pickPicture={pickPicture}
      />
      {form?.kind === 'link' && (
        <TextBubble
          editor={editor}
          at={form.at}
          label="Address"
          value={form.value}
          saveName="Save link"
          save={(typed) => setLink(editor, typed)}
          remove={form.value === '' ? undefined : { name: 'Remove link', run: () => removeLink(editor) }}
          onClose={closeForm}
          onLeave={() => setForm(null)}
        />
      )}
      {form?.kind === 'picture' && (
        <TextBubble
          editor={editor}
          at={form.at}
          label="What the picture shows"
          value={form.value}
          saveName="Save"
          save={(alt) => {
            editor.view.dispatch(editor.state.tr.setNodeAttribute(form.at, 'alt', alt.trim()));
            return null;
          }}
          onClose={closeForm}
          onLeave={() => setForm(null)}
        />
      )}
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept="image/png,image/jpeg,image/gif,image/webp"
        aria-label="Pictures"
        onChange={(event) => {
          void take([...(event.currentTarget.files ?? [])], null);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

const pictures = (images: ImageStore) =>
  Extension.create({
    name: 'pictures',
    addProseMirrorPlugins: () => [
      new Plugin({ props: { nodeViews: { image: (node) => imageView(node, images) } } }),
    ],
  });

/** A click under the last line goes on there: in the last paragraph, or in a new one after something else. */
function goOnBelow(event: MouseEvent, editor: Editor): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('button')) return;
  if (target !== editor.view.dom && editor.view.dom.contains(target)) return;
  const last = editor.view.dom.lastElementChild;
  if (last && event.clientY <= last.getBoundingClientRect().bottom) return;
  event.preventDefault();
  const { state, view, schema } = editor;
  const tr = state.tr;
  if (state.doc.lastChild?.type.name !== 'paragraph')
    tr.insert(tr.doc.content.size, schema.node('paragraph'));
  view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
  view.focus();
}

function selectedText(editor: Editor): string {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, Math.min(to, from + 100), ' ');
}
