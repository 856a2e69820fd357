import type { Editor } from '@tiptap/core';
import type { ImageStore } from './editor-contract.ts';
import { sniffImage } from './sniff-image.ts';

/** Keeps picture files and puts them into the entry, at a place or at the cursor; says what could not be taken. */
export async function takeImages(
  editor: Editor,
  files: readonly File[],
  at: number | null,
  images: ImageStore,
  onProblem: (sentence: string) => void,
): Promise<void> {
  if (at !== null) editor.commands.setTextSelection(at);
  for (const file of files) {
    const kind = await sniffImage(file);
    if ('problem' in kind) {
      onProblem(kind.problem);
      continue;
    }
    try {
      const { sha256 } = await images.keep(file);
      if (editor.isDestroyed) return;
      const attrs = { sha256, extension: kind.extension, alt: '' };
      editor.chain().focus().insertContent({ type: 'image', attrs }).run();
    } catch {
      onProblem('The picture could not be kept. Nothing else was changed.');
    }
  }
}
