import { Button, FileButton, Group, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ArchiveSummary } from '../../../../shared/archive.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { bringExportBack, endJob, readExport } from '../api/archive-jobs.ts';
import classes from './archive-panel.module.css';
import { countsInWords, missingWords, privateWords } from './archive-words.ts';
import { useWork } from './use-work.ts';
import { Working } from './working.tsx';

type Read = { jobId: string; summary: ArchiveSummary };

/** Chooses an export, shows what is in it once it was checked, and brings it back. */
export function BringBackExport({ onDone }: { onDone: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const { share, problem, run, stop } = useWork();
  // Otherwise the same file could not be chosen a second time.
  const forgetFile = useRef<() => void>(null);

  async function choose(file: File) {
    forgetFile.current?.();
    setIsOpen(true);
    setRead(await run((watched) => readExport(file, watched)));
  }
  function close() {
    stop();
    // Nobody waits for that: a job that is gone already has nothing to let go of.
    if (read) void endJob(read.jobId);
    setRead(null);
    setIsOpen(false);
  }
  async function bringBack({ jobId }: Read) {
    const summary = await run((watched) => bringExportBack(jobId, watched));
    setRead(null);
    if (!summary) return;
    setIsOpen(false);
    showNotice({ message: `Everything is back: ${countsInWords(summary.counts)}.` });
    onDone();
  }
  return (
    <>
      <FileButton accept=".zip" resetRef={forgetFile} onChange={(file) => file && void choose(file)}>
        {(props) => <Button {...props}>Bring back an export</Button>}
      </FileButton>
      <Modal opened={isOpen} onClose={close} title="Bring back an export" size="34rem">
        <div className={classes.dialog}>
          {read ? (
            <Contents summary={read.summary} />
          ) : (
            !problem && <p>The file is read and checked first. Nothing is changed yet.</p>
          )}
          {problem && <p role="alert">{problem}</p>}
          <Working label={read ? 'Bringing it back' : 'Reading the file'} share={share} />
        </div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={close} data-autofocus>
            Cancel
          </Button>
          {read && (
            <Button variant="filled" disabled={share !== null} onClick={() => void bringBack(read)}>
              Bring it back
            </Button>
          )}
        </Group>
      </Modal>
    </>
  );
}

function Contents({ summary }: { summary: ArchiveSummary }) {
  const { dateFormat } = useSettings();
  const { counts, madeAt, missingFiles } = summary;
  return (
    <>
      <p>
        Made on {formatDay(today(new Date(madeAt)), dateFormat)}. It is whole: {countsInWords(counts)}, and
        all that belongs to them.
      </p>
      <p>
        {privateWords(summary)} {missingFiles > 0 && missingWords(missingFiles)}
      </p>
    </>
  );
}
