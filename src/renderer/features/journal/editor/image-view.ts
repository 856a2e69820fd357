import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { ImageStore } from './editor-contract.ts';

/** Shows a kept picture, or quietly its description when there is none. */
export function imageView(node: Node, images: ImageStore): NodeView {
  const dom = document.createElement('span');
  dom.setAttribute('data-picture', 'loading');
  dom.setAttribute('role', 'img');
  let shown = node;
  let address: string | null = null;
  let isGone = false;
  describe();
  void show();

  function describe(): void {
    const alt = String(shown.attrs.alt);
    dom.setAttribute('aria-label', alt === '' ? 'Picture without a description' : alt);
    const picture = dom.querySelector('img');
    if (picture) picture.alt = '';
    else dom.textContent = alt === '' ? 'Picture' : `Picture: ${alt}`;
  }

  async function show(): Promise<void> {
    try {
      const bytes = await images.load(shown.attrs.sha256);
      if (isGone) return;
      const picture = document.createElement('img');
      address = URL.createObjectURL(bytes);
      picture.src = address;
      picture.draggable = false;
      await picture.decode();
      if (isGone) return;
      dom.replaceChildren(picture);
      dom.setAttribute('data-picture', 'shown');
    } catch {
      dom.setAttribute('data-picture', 'missing');
    }
    describe();
  }

  return {
    dom,
    update(next) {
      if (next.type !== shown.type || next.attrs.sha256 !== shown.attrs.sha256) return false;
      shown = next;
      describe();
      return true;
    },
    ignoreMutation: () => true,
    destroy() {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    },
  };
}
