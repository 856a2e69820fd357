import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { VERSION_TEXT, type Version, type VersionText } from '../../../../shared/materials.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useMaterialChanges } from '../api/material-changes.ts';
import classes from './material-view.module.css';
import { readingSentences, sizeWords, versionName } from './material-words.ts';
import tab from './materials-tab.module.css';
import { SaveCopy } from './save-copy.tsx';
import { SendFromVersion } from './send-from-version.tsx';
import { VersionDescription } from './version-description.tsx';
import { VersionDiff } from './version-diff.tsx';
import { VersionTextField } from './version-text-field.tsx';

/** More of them are shown when asked. */
const FIRST_SENT = 6;

type VersionViewProps = { shown: VersionText; versions: readonly Version[] };

/** One version: what it is, its text or what changed against another, and what it was sent with. */
export function VersionView({ shown, versions }: VersionViewProps) {
  const { version, text, sentWith } = shown;
  const [against, setAgainst] = useState<number | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const { removeVersion } = useMaterialChanges();
  const { dateFormat } = useSettings();
  const tell = useTold();
  const others = versions.filter(({ id }) => id !== version.id);
  const isEditable = version.reading === 'typed' && !version.wasSent;
  const { file } = version;
  return (
    <section aria-label={versionName(version)}>
      <div className={classes.versionHead}>
        <h4 className={tab.title}>{versionName(version)}</h4>
        <span className={tab.meta}>
          Made {formatDay(version.madeOn, dateFormat)}
          {file ? `, ${file.name}, ${sizeWords(file.size)}` : ', written here'}
        </span>
        <span className={classes.headButtons}>
          {file && <SaveCopy file={file} />}
          {!version.isSent && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => removeVersion.mutate(version, tell(`${versionName(version)} removed.`))}
            >
              Remove this version
            </Button>
          )}
        </span>
      </div>
      {removeVersion.error && <p role="alert">{sentenceOf(removeVersion.error)}</p>}
      {readingSentences(version).map((sentence) => (
        <p key={sentence} className={classes.warning}>
          {sentence}
        </p>
      ))}
      {text.length >= VERSION_TEXT && (
        <p className={classes.warning}>
          This file is very long: only its first {VERSION_TEXT} characters are read. The file itself is whole.
        </p>
      )}
      <VersionDescription version={version} />
      {others.length > 0 && (
        <NativeSelect
          className={classes.compare}
          label="Show"
          data={[
            { value: '', label: 'Its text' },
            ...others.map((other) => ({
              value: String(other.id),
              label: `What changed against ${versionName(other).replace('Version', 'version')}`,
            })),
          ]}
          value={against === null ? '' : String(against)}
          onChange={(event) => setAgainst(Number(event.currentTarget.value) || null)}
        />
      )}
      {against !== null ? (
        <VersionDiff shown={shown} otherId={against} />
      ) : isEditable ? (
        <VersionTextField version={version} text={text} />
      ) : (
        <>
          {version.reading === 'typed' && (
            <p className={tab.hint}>This version was sent, so it stays as it was.</p>
          )}
          {text !== '' && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there
            <section className={classes.text} aria-label="Text of this version" tabIndex={0}>
              {text}
            </section>
          )}
        </>
      )}
      <h5 className={classes.sideTitle}>Sent with</h5>
      {sentWith.length === 0 ? (
        <p className={tab.hint}>Nothing yet.</p>
      ) : (
        <ul className={classes.sent}>
          {sentWith.slice(0, isWhole ? sentWith.length : FIRST_SENT).map((sent) => (
            <li key={sent.id}>
              <Link to={`/applications/${sent.applicationId}?tab=materials`}>
                {sent.role}, {sent.company}
              </Link>
              <span className={tab.meta}>
                {formatDay(sent.sentOn, dateFormat)}
                {sent.furthest && `, as far as ${sent.furthest}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sentWith.length > FIRST_SENT && !isWhole && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsWhole(true)}>
          Show all {sentWith.length}
        </Button>
      )}
      <SendFromVersion versionId={version.id} sentWith={sentWith} />
    </section>
  );
}
