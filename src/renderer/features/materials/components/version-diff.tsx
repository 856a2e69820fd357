import { useMemo } from 'react';
import type { VersionText } from '../../../../shared/materials.ts';
import { useVersion } from '../api/materials.ts';
import { type DiffPiece, diffVersions } from './diff-pieces.ts';
import classes from './material-view.module.css';
import { versionName } from './material-words.ts';
import tab from './materials-tab.module.css';

/** What changed between two versions, by words: the older one on the left, the newer one on the right. */
export function VersionDiff({ shown, otherId }: { shown: VersionText; otherId: number }) {
  const { data: other } = useVersion(otherId);
  const [older, newer] =
    other && other.version.number < shown.version.number ? [other, shown] : [shown, other];
  const diff = useMemo(() => (older && newer ? diffVersions(older.text, newer.text) : null), [older, newer]);
  if (!older || !newer) return null;
  if (older.text === '' || newer.text === '')
    return <p className={tab.hint}>One of the two has no text that can be read.</p>;
  if (diff === null) return <p className={tab.hint}>These two are too different to compare by words.</p>;
  const removed = diff.older.filter(({ kind }) => kind === 'removed').length;
  const added = diff.newer.filter(({ kind }) => kind === 'added').length;
  return (
    <>
      <p className={tab.hint}>
        {removed + added === 0
          ? 'The words are the same.'
          : `Passages taken out: ${removed}, crossed out and between − signs. Put in: ${added}, underlined and between + signs.`}
      </p>
      <div className={classes.sides}>
        <Side name={versionName(older.version)} pieces={diff.older} />
        <Side name={versionName(newer.version)} pieces={diff.newer} />
      </div>
    </>
  );
}

function Side({ name, pieces }: { name: string; pieces: readonly DiffPiece[] }) {
  return (
    <div className={classes.sideText}>
      <h5 className={classes.sideTitle}>{name}</h5>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there */}
      <section className={classes.text} aria-label={`Text of ${name}`} tabIndex={0}>
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
