import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ArchiveState } from '../../../../shared/archive.ts';
import { counted } from '../../../lib/counted.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { saveEverything } from '../api/archive-jobs.ts';
import classes from './archive-panel.module.css';
import { countsInWords, madeWords } from './archive-words.ts';
import { useWork } from './use-work.ts';
import { Working } from './working.tsx';

const NOTHING_TICKED = { withPrivate: false, withNotes: false };

/** A button that says what an export holds and what not, then saves everything as one file. */
export function ExportEverything({ state }: { state: ArchiveState | null }) {
  const [isOpen, setIsOpen] = useState(false);
  const [ticked, setTicked] = useState(NOTHING_TICKED);
  const { share, problem, run, stop } = useWork();
  const isRunning = share !== null;

  function close() {
    stop();
    setTicked(NOTHING_TICKED);
    setIsOpen(false);
  }
  async function save() {
    const made = await run((watched) => saveEverything(ticked, watched));
    if (!made) return;
    showNotice({ message: madeWords(made) });
    close();
  }
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Export everything</Button>
      <Modal opened={isOpen} onClose={close} title="Export everything" size="34rem">
        <div className={classes.dialog}>
          <p>
            One zip with every record and every file you kept
            {state && `: ${countsInWords(state.counts)}, and all that belongs to them`}. Rebound brings it
            back whole. Beside that it holds lists for spreadsheets, your journal as Markdown, a calendar and
            an address book.
          </p>
          <p>
            Not in it: your backups, and what you could still undo. Nothing is encrypted, so whoever can open
            the file can read it.
          </p>
          <Checkbox.Group label="Left out unless you tick it">
            <div className={classes.choices}>
              <Checkbox
                label={privateLabel(state)}
                description="Left out, it does not come back with the rest."
                checked={ticked.withPrivate}
                disabled={isRunning}
                onChange={(event) => setTicked({ ...ticked, withPrivate: event.currentTarget.checked })}
              />
              <Checkbox
                label="Your notes about people, in the address book too"
                description="What comes back to Rebound always has them."
                checked={ticked.withNotes}
                disabled={isRunning}
                onChange={(event) => setTicked({ ...ticked, withNotes: event.currentTarget.checked })}
              />
            </div>
          </Checkbox.Group>
          {problem && <p role="alert">{problem}</p>}
          <Working label="Writing the file" share={share} />
        </div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={close}>Cancel</Button>
          <Button variant="filled" data-autofocus disabled={isRunning} onClick={() => void save()}>
            Save the file
          </Button>
        </Group>
      </Modal>
    </>
  );
}

function privateLabel(state: ArchiveState | null): string {
  const texts = state?.privateEntries ?? 0;
  return texts === 0 ? 'Private writing' : `Private writing, ${counted(texts, 'text')}`;
}
