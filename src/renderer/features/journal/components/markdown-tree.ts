import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfm } from 'micromark-extension-gfm';

const extensions = [
  gfm(),
  // Tables and footnotes stand as they were typed, and so does a bare address.
  {
    disable: {
      null: [
        'table',
        'gfmFootnoteDefinition',
        'gfmFootnoteCall',
        'gfmPotentialFootnoteCall',
        'wwwAutolink',
        'protocolAutolink',
        'emailAutolink',
      ],
    },
  },
];

/** The syntax tree of an entry's Markdown. */
export function markdownTree(text: string): Root {
  const strikethrough = gfmStrikethroughFromMarkdown();
  try {
    return fromMarkdown(text, {
      extensions,
      mdastExtensions: [strikethrough, gfmTaskListItemFromMarkdown()],
    });
  } catch {
    // Its own checks break on a box that the parser found outside of a list ("-\r[ ] a").
    return fromMarkdown(text, { extensions, mdastExtensions: [strikethrough] });
  }
}
