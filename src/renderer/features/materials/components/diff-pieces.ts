import { diffWordsWithSpace } from 'diff';

/** Two texts that share next to nothing take long to compare and tell nothing. */
const COMPARE_MS = 500;

export type DiffPiece = { at: number; text: string; kind: 'same' | 'added' | 'removed' };

/**
 * What changed between two texts, by words: the older one with what was taken out, the newer one with what was put in.
 * Null when they are too different to compare.
 */
export function diffVersions(
  older: string,
  newer: string,
): { older: DiffPiece[]; newer: DiffPiece[] } | null {
  const changes = diffWordsWithSpace(older, newer, { timeout: COMPARE_MS });
  if (!changes) return null;
  const pieces = changes.map(
    ({ value, added, removed }, at): DiffPiece => ({
      at,
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
  return {
    older: joined(pieces.filter(({ kind }) => kind !== 'added')),
    newer: joined(pieces.filter(({ kind }) => kind !== 'removed')),
  };
}

/** Changed words that only a space of the same line parts read as one passage. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const passages: DiffPiece[] = [];
  for (const piece of pieces) {
    const [gap, before] = [passages.at(-1), passages.at(-2)];
    if (piece.kind !== 'same' && gap?.kind === piece.kind)
      passages.splice(-1, 1, { ...gap, text: gap.text + piece.text });
    else if (piece.kind !== 'same' && before?.kind === piece.kind && gap && /^[ \t]+$/.test(gap.text))
      passages.splice(-2, 2, { ...before, text: before.text + gap.text + piece.text });
    else passages.push(piece);
  }
  return passages;
}
