import { Textarea } from '@mantine/core';
import { blanksOf } from '../../../../shared/domain/fill-letter.ts';
import { VERSION_TEXT, type Version } from '../../../../shared/materials.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveVersionTextAtOnce, useSaveVersionText } from '../api/material-changes.ts';
import classes from './material-view.module.css';
import tab from './materials-tab.module.css';

/** The text of a version that is written here, saved as it is typed. */
export function VersionTextField({ version, text }: { version: Version; text: string }) {
  const { id, revision } = version;
  const save = useSaveVersionText();
  const field = useAutosaved<string>({
    stored: text,
    revision,
    save: (value, known) => save.mutateAsync({ id, revision: known, text: value }),
    sendLast: (value, revisions) => {
      for (const known of revisions) saveVersionTextAtOnce({ id, revision: known, text: value });
    },
  });
  const blanks = blanksOf(field.value);
  return (
    <div className={classes.writing}>
      <Textarea
        label="The text"
        autosize
        minRows={12}
        maxRows={32}
        maxLength={VERSION_TEXT}
        value={field.value}
        onBlur={() => void field.flush()}
        onChange={(event) => field.change(event.currentTarget.value)}
      />
      {blanks.length > 0 && (
        <p className={tab.hint}>Still to fill: {blanks.map((blank) => `[${blank}]`).join(', ')}</p>
      )}
      <AutosaveLine
        state={field.state}
        onTryAgain={() => void field.flush()}
        onKeepMine={field.keepMine}
        onShowStored={field.showStored}
      />
    </div>
  );
}
