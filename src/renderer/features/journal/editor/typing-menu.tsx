import { type Editor, useEditorState } from '@tiptap/react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { JournalEditorProps } from './editor-contract.ts';
import classes from './editor-popups.module.css';
import { blockChoices, choose, type MenuChoice, mentionChoices, tagChoices } from './menu-choices.ts';
import { type MenuKeys, type MenuTrigger, openTrigger } from './typing-menu-plugin.ts';

type TypingMenuProps = Pick<JournalEditorProps, 'mentions' | 'tags' | 'templates'> & {
  editor: Editor;
  keys: MenuKeys;
  pickPicture: () => void;
};

const NAMES = { '/': 'Insert', '@': 'People and applications', '#': 'Tags' } as const;

/** The one menu that opens while typing. The keyboard stays in the text. */
export function TypingMenu({ editor, keys, mentions, tags, templates, pickPicture }: TypingMenuProps) {
  const trigger = useEditorState({ editor, selector: (snapshot) => openTrigger(snapshot.editor.state) });
  const choices = useChoices(trigger, { mentions, tags, templates, pickPicture });
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = trigger && choices.length > 0 ? trigger : null;
  const index = Math.min(active, choices.length - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts at the top again
  useEffect(() => setActive(0), [trigger?.sign, trigger?.query]);

  useEffect(() => {
    keys.handle = (event) => {
      if (!shown) return false;
      if (event.key === 'ArrowDown') setActive((index + 1) % choices.length);
      else if (event.key === 'ArrowUp') setActive((index + choices.length - 1) % choices.length);
      else if (event.key === 'Escape') editor.commands.closeTypingMenu();
      else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) pick(choices[index]);
      else return false;
      event.stopPropagation();
      return true;
    };
    function pick(choice: MenuChoice | undefined) {
      if (shown && choice) choose(editor, shown, choice);
    }
  }, [keys, editor, shown, choices, index]);

  const optionId = (at: number) => `${id}-${at}`;
  const isShown = shown !== null;
  useLayoutEffect(() => {
    const field = editor.view.dom;
    if (!isShown) return;
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-activedescendant', `${id}-${index}`);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  }, [editor, isShown, id, index]);

  const place = shown ? editor.view.coordsAtPos(Math.min(shown.from, editor.state.doc.content.size)) : null;
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || !place) return;
    const below = place.bottom + 4;
    const fits = below + box.offsetHeight < window.innerHeight - 8;
    box.style.top = `${fits ? below : Math.max(8, place.top - box.offsetHeight - 4)}px`;
    box.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - box.offsetWidth - 8))}px`;
  });

  if (!shown) return null;
  return createPortal(
    <div
      ref={list}
      id={id}
      className={classes.menu}
      role="listbox"
      aria-label={NAMES[shown.sign]}
      tabIndex={-1}
    >
      {choices.map((choice, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken in the text, which keeps the focus
        <div
          key={choice.id}
          id={optionId(at)}
          className={classes.option}
          role="option"
          tabIndex={-1}
          aria-selected={at === index}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => setActive(at)}
          onClick={() => choose(editor, shown, choice)}
        >
          <span>{choice.name}</span>
          {choice.about !== '' && <span className={classes.about}>{choice.about}</span>}
        </div>
      ))}
    </div>,
    document.body,
  );
}

type Sources = Pick<TypingMenuProps, 'mentions' | 'tags' | 'templates' | 'pickPicture'>;

function useChoices(
  trigger: MenuTrigger | null,
  { mentions, tags, templates, pickPicture }: Sources,
): readonly MenuChoice[] {
  const [found, setFound] = useState<readonly MenuChoice[]>([]);
  const asked = trigger?.sign === '@' ? trigger.query : null;
  const { find } = mentions;
  useEffect(() => {
    if (asked === null) {
      setFound([]);
      return;
    }
    let isCurrent = true;
    find(asked).then(
      (all) => isCurrent && setFound(mentionChoices(all)),
      () => isCurrent && setFound([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, find]);
  if (!trigger) return [];
  if (trigger.sign === '@') return found;
  return trigger.sign === '#'
    ? tagChoices(trigger.query, tags)
    : blockChoices(trigger.query, templates, pickPicture);
}
