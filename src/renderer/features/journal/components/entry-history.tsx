import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Entry } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatClock, formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useRestoreSnapshot, useSnapshot, useSnapshots } from '../api/entry.ts';
import classes from './entry-history.module.css';

type Props = { entry: Entry; currentRevision: () => number; onClose: () => void };

/** How an entry read before, with the way back. Going back keeps how it reads now. */
export function EntryHistory({ entry, currentRevision, onClose }: Props) {
  const { data: snapshots } = useSnapshots(entry.id);
  const { dateFormat } = useSettings();
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = chosen ?? snapshots?.[0]?.id ?? null;
  const { data: text } = useSnapshot(entry.id, shown);
  const restore = useRestoreSnapshot();
  const goBack = async () => {
    if (shown === null) return;
    try {
      await restore.mutateAsync({ id: entry.id, revision: currentRevision(), snapshotId: shown });
      showNotice({ message: 'The earlier version is back. How it read until now is kept too.' });
      onClose();
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  };
  const nameOf = (takenAt: string) => {
    const moment = new Date(takenAt);
    return `${formatShortDay(today(moment), dateFormat)}, ${formatClock(moment.getTime())}`;
  };
  return (
    <Modal opened onClose={onClose} title="Earlier versions" size="52rem">
      {snapshots?.length === 0 ? (
        <p className={classes.hint}>
          There is none yet. While you write, Rebound keeps how an entry read before, at most every ten
          minutes, for thirty days.
        </p>
      ) : (
        <div className={classes.columns}>
          <Radio.Group
            aria-label="Version"
            value={shown === null ? '' : String(shown)}
            onChange={(value) => setChosen(Number(value))}
            className={classes.list}
          >
            {snapshots?.map((one) => (
              <Radio
                key={one.id}
                value={String(one.id)}
                label={nameOf(one.takenAt)}
                description={`${one.words} ${one.words === 1 ? 'word' : 'words'}`}
                my="xs"
              />
            ))}
          </Radio.Group>
          <section className={classes.preview} aria-label="The text of this version">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
            <pre className={classes.text} tabIndex={0}>
              {text ? [text.title, text.body].filter((part) => part !== '').join('\n\n') : ''}
            </pre>
            <Button
              variant="filled"
              loading={restore.isPending}
              disabled={shown === null}
              onClick={() => void goBack()}
            >
              Go back to this version
            </Button>
          </section>
        </div>
      )}
    </Modal>
  );
}
