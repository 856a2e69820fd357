import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import type { VersionText } from '../../../../shared/materials.ts';
import { useVersion } from '../api/materials.ts';
import classes from './material-view.module.css';
import { versionName } from './material-words.ts';
import tab from './materials-tab.module.css';

/** Two texts that share next to nothing take long to compare and tell nothing. */
const COMPARE_MS = 500;

type Piece = { at: number; text: string; kind: 'same' | 'added' | 'removed' };

/** What changed between two versions, by words: the older one on the left, the newer one on the right. */
export function VersionDiff({ shown, otherId }: { shown: VersionText; otherId: number }) {
  const { data: other } = useVersion(otherId);
  const [older, newer] =
    other && other.version.number < shown.version.number ? [other, shown] : [shown, other];
  const pieces = useMemo(() => (older && newer ? piecesOf(older.text, newer.text) : null), [older, newer]);
  if (!older || !newer) return null;
  if (older.text === '' || newer.text === '')
    return <p className={tab.hint}>One of the two has no text that can be read.</p>;
  if (pieces === null) return <p className={tab.hint}>These two are too different to compare by words.</p>;
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  return (
    <>
      <p className={tab.hint}>
        {count('added') + count('removed') === 0
          ? 'The words are the same.'
          : `Taken out: ${count('removed')} passages, crossed out and between − signs. Put in: ${count('added')} passages, underlined and between + signs.`}
      </p>
      <div className={classes.sides}>
        <Side name={versionName(older.version)} pieces={pieces.filter(({ kind }) => kind !== 'added')} />
        <Side name={versionName(newer.version)} pieces={pieces.filter(({ kind }) => kind !== 'removed')} />
      </div>
    </>
  );
}

function Side({ name, pieces }: { name: string; pieces: readonly Piece[] }) {
  return (
    <div className={classes.sideText}>
      <h5 className={classes.sideTitle}>{name}</h5>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there */}
      <section className={classes.text} aria-label={name} tabIndex={0}>
        {pieces.map(({ at, text, kind }) =>
          kind === 'same' ? (
            <span key={at}>{text}</span>
          ) : kind === 'added' ? (
            <ins key={at} className={classes.added}>
              <span className="visually-hidden"> put in: </span>
              <span aria-hidden="true">+</span>
              {text}
              <span aria-hidden="true">+</span>
              <span className="visually-hidden"> end of what was put in </span>
            </ins>
          ) : (
            <del key={at} className={classes.removed}>
              <span className="visually-hidden"> taken out: </span>
              <span aria-hidden="true">−</span>
              {text}
              <span aria-hidden="true">−</span>
              <span className="visually-hidden"> end of what was taken out </span>
            </del>
          ),
        )}
      </section>
    </div>
  );
}

function piecesOf(older: string, newer: string): Piece[] | null {
  const changes = diffWordsWithSpace(older, newer, { timeout: COMPARE_MS });
  let at = 0;
  return (
    changes?.map(({ value, added, removed }) => {
      at += 1;
      return { at, text: value, kind: added ? 'added' : removed ? 'removed' : 'same' };
    }) ?? null
  );
}
