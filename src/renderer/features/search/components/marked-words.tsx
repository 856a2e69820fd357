import type { MarkedText } from '../../../../shared/search.ts';
import classes from './search-palette.module.css';

/** A text of the person's with the places that were looked for marked. */
export function MarkedWords({ text }: { text: MarkedText }) {
  return text.map((piece, at) =>
    piece.hit ? (
      <mark key={at} className={classes.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
