/** The white space before a block. `of` ties it to the two blocks it stood between; null: it is right between any two. */
export type Gap = { readonly text: string; readonly of: number | null };

const PARTS_ANY_TWO = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+$/;

/** The gap as it is kept on the later of two blocks. */
export function keepGap(text: string, index: number, before: string, after: string): Gap {
  return { text, of: index > 0 && PARTS_ANY_TWO.test(text) ? null : fingerprint(before, after) };
}

/** Whether a kept gap may still be written: a single line break, for one, only where it was read. */
export function isGapFor(gap: unknown, index: number, before: string, after: string): gap is Gap {
  if (typeof gap !== 'object' || gap === null || !('of' in gap)) return false;
  return gap.of === null ? index > 0 : gap.of === fingerprint(before, after);
}

/** Whether a text has a line that would close front matter. */
export function hasClosingFence(text: string): boolean {
  return /[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text);
}

function fingerprint(before: string, after: string): number {
  let hash = 0x811c9dc5;
  for (const text of [before, '\0', after])
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
