import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { MENTION_KINDS, type Mention } from '../../../../shared/journal.ts';
import { addressAt } from './words-in-text.ts';

/** Follows mentions and links: with Ctrl or ⌘ and a click, with Enter on a chosen mention, by a click where nothing can be typed. */
export const followPlugin = (openMention: (mention: Mention) => void) =>
  Extension.create({
    name: 'follow',
    priority: 1500,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClickOn: (view, pos, node, _nodePos, event) => {
            if (!(event.ctrlKey || event.metaKey || !view.editable)) return false;
            const mention = node.type.name === 'mention' ? mentionOf(node) : null;
            if (mention) openMention(mention);
            return mention !== null || openAddress(addressNear(view, pos));
          },
          handleKeyDown: (view, event) => {
            const { selection } = view.state;
            if (event.key !== 'Enter' || !(selection instanceof NodeSelection)) return false;
            const mention = selection.node.type.name === 'mention' ? mentionOf(selection.node) : null;
            if (mention) openMention(mention);
            return mention !== null;
          },
          handleDOMEvents: {
            click: (_view, event) => stayHere(event),
            auxclick: (_view, event) => stayHere(event),
          },
        },
      }),
    ],
  });

/** Opens an address outside of Rebound; true when it was one that may be opened. */
function openAddress(address: string | null): boolean {
  if (address === null || !/^(?:https?:\/\/|mailto:)/i.test(address)) return false;
  window.open(address, '_blank', 'noopener');
  return true;
}

/** The mention a node of an entry stands for. */
function mentionOf({ attrs }: Node): Mention {
  const kind = MENTION_KINDS.find((one) => one === attrs.kind) ?? 'application';
  return { kind, id: Number(attrs.id), name: String(attrs.name), about: '' };
}

function addressNear(view: EditorView, pos: number): string | null {
  const { doc } = view.state;
  const place = doc.resolve(pos);
  const marks = [place.nodeAfter, place.nodeBefore].flatMap((node) => node?.marks ?? []);
  const link = marks.find(({ type }) => type.name === 'link');
  return link ? String(link.attrs.href) : addressAt(doc, pos);
}

/** The browser must never follow a link by itself: it would leave the page. */
function stayHere(event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  return false;
}
