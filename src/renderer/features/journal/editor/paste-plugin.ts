import { Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { cleanPaste } from './clean-paste.ts';

type TakeImages = (files: readonly File[], at: number | null) => void;

/** Takes what is pasted or dropped in the editor's own terms; pictures in files go to `takeImages`. */
export const pastePlugin = (takeImages: TakeImages) =>
  Extension.create({
    name: 'entryPaste',
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      return [
        new Plugin({
          props: {
            transformPastedHTML: cleanHtml,
            clipboardTextParser: (text) => plainText(text, schema),
            handlePaste: (_view, event) => {
              const files = [...(event.clipboardData?.files ?? [])];
              const html = event.clipboardData?.getData('text/html') ?? '';
              // A word processor offers a picture of the text beside the text.
              if (files.length === 0 || /[^\s<]/.test(html.replaceAll(/<[^>]*>/g, ''))) return false;
              takeImages(files, null);
              return true;
            },
            handleDrop: (view, event) => {
              const files = [...(event.dataTransfer?.files ?? [])];
              if (files.length === 0) return false;
              event.preventDefault();
              takeImages(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null);
              return true;
            },
          },
        }),
      ];
    },
  });

function cleanHtml(html: string): string {
  // Copied from an entry: it is in our terms already.
  if (/<[^>]+\sdata-pm-slice=/.test(html)) return html;
  const quiet = html
    .replaceAll(/<!--[\s\S]*?-->|<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/<!\[[^>]*>|<base\b[^>]*>?/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag.replaceAll(/\s(style|on\w+|src|srcset|background)\s*=/gi, ' data-$1='),
    );
  return cleanPaste(new DOMParser().parseFromString(quiet, 'text/html').body);
}

/** Paragraphs where there are blank lines; single line ends stay line ends. */
function plainText(text: string, schema: Schema): Slice {
  const paragraphs = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((part) => part.replaceAll(/^\n+|\n+$/g, ''));
  const nodes = paragraphs.map((part) =>
    schema.node('paragraph', null, part === '' ? [] : [schema.text(part)]),
  );
  return new Slice(Fragment.from(nodes), 1, 1);
}
