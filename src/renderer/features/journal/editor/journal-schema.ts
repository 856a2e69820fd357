import { Extension, type Extensions, Mark, Node } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { isAllowedAddress } from './addresses.ts';

const TOP_BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'rawBlock',
];

const Entry = Node.create({
  name: 'doc',
  topNode: true,
  content: '(block | rawBlock)+',
  addAttributes: () => ({
    /** White space after the last block, as it was read. */
    tail: { default: '', rendered: false },
    lineEnd: { default: '\n', rendered: false },
  }),
});

/** A block of Markdown the editor has no form for: its source, exactly as written, to be edited as such. */
const RawBlock = Node.create({
  name: 'rawBlock',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre[data-kept]', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', { 'data-kept': 'Kept as written' }, ['code', 0]],
});

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  // A soft line break is a line break in the text; without this the editor would make a space of it.
  whitespace: 'pre',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addCommands() {
    return {
      setParagraph:
        () =>
        ({ commands }) =>
          commands.setNode(this.name),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setParagraph() };
  },
});

/** Our own, because the usual one takes every line break in a text for itself, also those that are only soft. */
const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const breakLine = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.exitCode(),
        () => commands.insertContent({ type: this.name }),
      ]);
    return { 'Shift-Enter': breakLine, 'Mod-Enter': breakLine };
  },
});

const Code = Mark.create({
  name: 'code',
  code: true,
  exitable: true,
  excludes: '',
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
});

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  exitable: true,
  // Outside of the others: a link whose middle is bold stays one link.
  priority: 1000,
  addAttributes: () => ({
    href: { default: '' },
    title: { default: null, rendered: false, parseHTML: () => null },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isAllowedAddress(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ mark, HTMLAttributes }) => [
    'a',
    {
      ...HTMLAttributes,
      title: `${mark.attrs.href} (Ctrl or ⌘ and click to open)`,
      rel: 'noopener noreferrer',
    },
    0,
  ],
});

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    kind: {
      default: 'application',
      parseHTML: (element) => element.dataset.mention,
      renderHTML: ({ kind }) => ({ 'data-mention': kind }),
    },
    id: {
      default: 0,
      parseHTML: (element) => Number(element.dataset.id),
      renderHTML: ({ id }) => ({ 'data-id': id }),
    },
    name: { default: '', parseHTML: (element) => element.dataset.name, rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-mention][data-id][data-name]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, 'data-name': node.attrs.name },
    `@${node.attrs.name}`,
  ],
  renderText: ({ node }) => `@${node.attrs.name}`,
});

const Image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addAttributes: () => ({
    sha256: {
      default: '',
      parseHTML: (element) => element.dataset.sha256,
      renderHTML: ({ sha256 }) => ({ 'data-sha256': sha256 }),
    },
    extension: {
      default: 'png',
      parseHTML: (element) => element.dataset.extension,
      renderHTML: ({ extension }) => ({ 'data-extension': extension }),
    },
    alt: {
      default: '',
      parseHTML: (element) => element.getAttribute('aria-label') ?? '',
      renderHTML: ({ alt }) => ({ 'aria-label': alt }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-sha256][data-extension]' }],
  // No `img` here: what is copied must never make another program, or this one, fetch something.
  renderHTML: ({ HTMLAttributes }) => ['span', { role: 'img', ...HTMLAttributes }],
});

/** What the source says beside the blocks: the white space before each, and whether a list has blank lines in it. */
const SourceSpacing = Extension.create({
  name: 'sourceSpacing',
  addGlobalAttributes: () => [
    {
      types: TOP_BLOCKS,
      attributes: { gap: { default: null, keepOnSplit: false, rendered: false } },
    },
    {
      types: ['bulletList', 'orderedList', 'taskList', 'listItem', 'taskItem'],
      attributes: {
        loose: {
          default: false,
          parseHTML: (element) => element.hasAttribute('data-loose'),
          renderHTML: ({ loose }) => (loose ? { 'data-loose': '' } : {}),
        },
      },
    },
  ],
});

/** The nodes and marks an entry can hold, and what typing makes of them. */
export function journalSchema(): Extensions {
  return [
    Entry,
    Paragraph,
    RawBlock,
    HardBreak,
    Link,
    Code,
    Mention,
    Image,
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => `Done: ${node.firstChild?.textContent || 'an empty line'}` },
    }),
    SourceSpacing,
    StarterKit.configure({
      document: false,
      code: false,
      hardBreak: false,
      paragraph: false,
      link: false,
      underline: false,
      trailingNode: false,
    }),
  ];
}
