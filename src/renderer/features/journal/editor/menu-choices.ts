import type { Editor } from '@tiptap/core';
import type { Mention } from '../../../../shared/journal.ts';
import type { Template } from './editor-contract.ts';
import { insertMarkdown } from './insert-markdown.ts';
import type { MenuTrigger } from './typing-menu-plugin.ts';

export type MenuChoice = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Runs after what was typed for the menu is taken out. */
  readonly run: (editor: Editor) => void;
};

const MOST = 8;

const BLOCKS: readonly (MenuChoice & { words: string })[] = [
  block('heading-1', 'Heading', 'large title h1', (editor) =>
    editor.chain().focus().setHeading({ level: 1 }).run(),
  ),
  block('heading-2', 'Smaller heading', 'subtitle h2', (editor) =>
    editor.chain().focus().setHeading({ level: 2 }).run(),
  ),
  block('heading-3', 'Smallest heading', 'h3', (editor) =>
    editor.chain().focus().setHeading({ level: 3 }).run(),
  ),
  block('list', 'List', 'bullet points', (editor) => editor.chain().focus().toggleBulletList().run()),
  block('numbers', 'Numbered list', 'ordered', (editor) => editor.chain().focus().toggleOrderedList().run()),
  block('checklist', 'Checklist', 'tasks to-do', (editor) => editor.chain().focus().toggleTaskList().run()),
  block('quote', 'Quote', 'their words', (editor) => editor.chain().focus().toggleBlockquote().run()),
  block('code', 'Code', 'monospaced', (editor) => editor.chain().focus().toggleCodeBlock().run()),
  block('divider', 'Divider', 'line rule', (editor) => editor.chain().focus().setHorizontalRule().run()),
];

/** What `/` offers: forms, a picture where there can be one, and each template. */
export function blockChoices(
  query: string,
  templates: readonly Template[],
  pickPicture: () => void,
): MenuChoice[] {
  const all = [
    ...BLOCKS,
    block('picture', 'Picture', 'image photo', () => pickPicture()),
    ...templates.map(({ name, markdown }, index) => ({
      ...block(`template-${index}`, name, 'template', (editor: Editor) => insertMarkdown(editor, markdown)),
      about: 'Template',
    })),
  ];
  const asked = query.toLowerCase();
  return all.filter(({ name, words }) =>
    `${name} ${words}`
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(asked)),
  );
}

/** What `#` offers: the known tags that go on as typed. */
export function tagChoices(query: string, tags: readonly string[]): MenuChoice[] {
  const asked = query.toLowerCase();
  return tags
    .filter((tag) => tag.toLowerCase().startsWith(asked) && tag !== query)
    .slice(0, MOST)
    .map((tag) => ({
      id: `tag-${tag}`,
      name: `#${tag}`,
      about: '',
      run: (editor) =>
        editor
          .chain()
          .focus()
          .insertContent({ type: 'text', text: `#${tag} ` })
          .run(),
    }));
}

/** What `@` offers. */
export function mentionChoices(found: readonly Mention[]): MenuChoice[] {
  return found.slice(0, MOST).map(({ kind, id, name, about }) => ({
    id: `${kind}-${id}`,
    name,
    about,
    run: (editor) =>
      editor
        .chain()
        .focus()
        .insertContent([
          { type: 'mention', attrs: { kind, id, name } },
          { type: 'text', text: ' ' },
        ])
        .run(),
  }));
}

/** Takes out what was typed for the menu and does what was chosen. */
export function choose(editor: Editor, trigger: MenuTrigger, choice: MenuChoice): void {
  editor.chain().focus().deleteRange({ from: trigger.from, to: trigger.to }).run();
  choice.run(editor);
}

function block(
  id: string,
  name: string,
  words: string,
  run: (editor: Editor) => unknown,
): MenuChoice & { words: string } {
  return { id, name, words, about: '', run: (editor) => void run(editor) };
}
