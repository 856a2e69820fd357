import { type Highlight, saidSegments } from './said-segments.ts';
import classes from './said-words.module.css';

/** Words as they came, each theme's own words underlined in the way of its control and numbered. */
export function SaidWords({ text, themes }: { text: string; themes: readonly Highlight[] }) {
  return (
    <blockquote className={classes.words}>
      <SaidPieces text={text} themes={themes} />
    </blockquote>
  );
}

/** The pieces alone, for a place that sets the type itself. */
export function SaidPieces({ text, themes }: { text: string; themes: readonly Highlight[] }) {
  return saidSegments(text, themes).map(({ at, text: piece, theme }) =>
    theme ? (
      <mark key={at} className={classes.mark} data-control={theme.control} title={theme.name}>
        {piece}
        <sup className={classes.number}>
          <span className="visually-hidden">, theme </span>
          {theme.number}
        </sup>
      </mark>
    ) : (
      <span key={at}>{piece}</span>
    ),
  );
}
