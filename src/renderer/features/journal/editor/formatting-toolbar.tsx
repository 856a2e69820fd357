import {
  IconAt,
  IconBold,
  IconH1,
  IconHash,
  IconItalic,
  IconLink,
  IconList,
  IconListCheck,
  IconPhoto,
  IconQuote,
  type TablerIcon,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import classes from './journal-editor.module.css';

type Tool = {
  name: string;
  Icon: TablerIcon;
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

const TOOLS: readonly (readonly Tool[])[] = [
  [
    {
      name: 'Bold',
      Icon: IconBold,
      isOn: (editor) => editor.isActive('bold'),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      name: 'Italic',
      Icon: IconItalic,
      isOn: (editor) => editor.isActive('italic'),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    { name: 'Heading', Icon: IconH1, isOn: (editor) => editor.isActive('heading'), run: toggleHeading },
  ],
  [
    {
      name: 'List',
      Icon: IconList,
      isOn: (editor) => editor.isActive('bulletList'),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'Checklist',
      Icon: IconListCheck,
      isOn: (editor) => editor.isActive('taskList'),
      run: (editor) => editor.chain().focus().toggleTaskList().run(),
    },
    {
      name: 'Quote',
      Icon: IconQuote,
      isOn: (editor) => editor.isActive('blockquote'),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ],
];

type ToolbarProps = {
  editor: Editor;
  editLink: () => void;
  pickPicture: () => void;
  children: ReactNode;
};

/** The row of buttons above an entry: one stop for Tab, arrow keys within. */
export function FormattingToolbar({ editor, editLink, pickPicture, children }: ToolbarProps) {
  const readOnly = useReadOnly();
  const [stop, setStop] = useState(0);
  const groups: readonly (readonly Tool[])[] = [
    ...TOOLS,
    [
      { name: 'Link', Icon: IconLink, isOn: () => editor.isActive('link'), run: editLink },
      { name: 'Mention', Icon: IconAt, run: () => type(editor, '@') },
      { name: 'Tag', Icon: IconHash, run: () => type(editor, '#') },
      { name: 'Picture', Icon: IconPhoto, run: pickPicture },
    ],
  ];
  const pressed = useEditorState({
    editor,
    selector: ({ editor: current }) => groups.flat().map(({ isOn }) => isOn?.(current) ?? null),
  });

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-tool]')];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    if (at === -1) return;
    const places = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const place = Object.entries(places).find(([key]) => key === event.key)?.[1];
    if (place === undefined) return;
    event.preventDefault();
    const next = (place + buttons.length) % buttons.length;
    setStop(next);
    buttons[next]?.focus();
  }

  let count = -1;
  return (
    <div className={classes.toolbar}>
      <div className={classes.tools} role="toolbar" aria-label="Formatting" tabIndex={-1} onKeyDown={move}>
        {groups.map((group) => (
          <span key={group[0]?.name} className={classes.toolGroup}>
            {group.map(({ name, Icon, run }) => {
              count += 1;
              const at = count;
              return (
                <button
                  key={name}
                  type="button"
                  data-tool
                  disabled={readOnly}
                  className={classes.tool}
                  aria-label={name}
                  title={name}
                  aria-pressed={pressed[at] ?? undefined}
                  tabIndex={at === stop ? 0 : -1}
                  // The selection stays in the text.
                  onMouseDown={(event) => event.preventDefault()}
                  onFocus={() => setStop(at)}
                  onClick={() => run(editor)}
                >
                  <Icon size={20} stroke={1.5} aria-hidden />
                </button>
              );
            })}
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}

function toggleHeading(editor: Editor): void {
  if (editor.isActive('heading')) editor.chain().focus().setParagraph().run();
  else editor.chain().focus().setHeading({ level: 1 }).run();
}

/** Types a sign that opens its menu, apart from the word before it. */
function type(editor: Editor, sign: string): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC');
  const text = before === '' || /\s$/.test(before) ? sign : ` ${sign}`;
  editor.chain().focus().insertContent({ type: 'text', text }).run();
}
