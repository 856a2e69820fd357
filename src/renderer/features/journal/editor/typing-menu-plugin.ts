import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';

export type MenuTrigger = {
  readonly sign: '/' | '@' | '#';
  readonly query: string;
  readonly from: number;
  readonly to: number;
};

type MenuState = { readonly open: MenuTrigger | null; readonly dismissed: number | null };

/** Takes the keys for the menu while it has something to choose. */
export type MenuKeys = { handle: (event: KeyboardEvent) => boolean };

const key = new PluginKey<MenuState>('typingMenu');
const CLOSE = 'close';

const BEFORE_CURSOR =
  /(?:^|[\s(])(?:(\/)([\p{L}\p{N}-]*)|(@)([^\s@#/]*(?: [^\s@#/]+)?)|(#)([\p{L}\p{N}_-]*))$/u;

/** Where a menu is asked for at the cursor, or null. */
export function openTrigger(state: EditorState): MenuTrigger | null {
  return key.getState(state)?.open ?? null;
}

/** Watches what is typed for `/`, `@` and `#`; a menu opens by typing only, never by moving into a word. */
export function typingMenuPlugin(keys: MenuKeys) {
  return Extension.create({
    name: 'typingMenu',
    // Before the keys of lists and paragraphs.
    priority: 2000,
    addProseMirrorPlugins: () => [
      new Plugin<MenuState>({
        key,
        state: {
          init: () => ({ open: null, dismissed: null }),
          apply(tr, before, _old, state) {
            const at =
              tr.docChanged && before.dismissed !== null
                ? tr.mapping.map(before.dismissed)
                : before.dismissed;
            if (tr.getMeta(key) === CLOSE) return { open: null, dismissed: before.open?.from ?? at };
            const found = triggerAt(state);
            if (!found) return { open: null, dismissed: null };
            if (found.from === at) return { open: null, dismissed: at };
            const isTyped = tr.docChanged && !tr.getMeta('history$');
            return { open: before.open || isTyped ? found : null, dismissed: null };
          },
        },
        props: {
          handleKeyDown: (view, event) => {
            if (!openTrigger(view.state) || event.isComposing) return false;
            return keys.handle(event);
          },
          handleDOMEvents: {
            blur: (view) => {
              if (openTrigger(view.state)) view.dispatch(view.state.tr.setMeta(key, CLOSE));
              return false;
            },
          },
        },
      }),
    ],
    addCommands: () => ({
      closeTypingMenu:
        () =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(key, CLOSE));
          return true;
        },
    }),
  });
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    typingMenu: { closeTypingMenu: () => ReturnType };
  }
}

function triggerAt(state: EditorState): MenuTrigger | null {
  const { $from, empty } = state.selection;
  const { parent, parentOffset } = $from;
  if (!empty || !parent.isTextblock || parent.type.spec.code) return null;
  if ($from.marks().some(({ type }) => type.spec.code)) return null;
  const before = parent.textBetween(Math.max(0, parentOffset - 80), parentOffset, undefined, '\uFFFC');
  const [, slash, command, at, name, hash, tag] = BEFORE_CURSOR.exec(before) ?? [];
  const query = command ?? name ?? tag;
  const sign = slash ?? at ?? hash;
  if (query === undefined || (sign !== '/' && sign !== '@' && sign !== '#')) return null;
  return { sign, query, from: $from.pos - query.length - 1, to: $from.pos };
}
