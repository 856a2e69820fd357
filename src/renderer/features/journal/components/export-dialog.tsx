import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { exportEntries } from '../api/export-entries.ts';
import { exportedWords } from './export-words.ts';

// What is quicker needs no words about how far it is.
const PROGRESS_AFTER_MS = 1_000;

type ExportEntriesDialogProps = {
  opened: boolean;
  /** Null: all of them. */
  ids: readonly number[] | null;
  /** The one entry is private: who saves it alone means it. */
  isPrivate?: boolean;
  onClose: () => void;
};

/** Asks once about private writing, then saves entries as Markdown files. */
export function ExportEntriesDialog({ opened, ids, isPrivate = false, onClose }: ExportEntriesDialogProps) {
  const [leavesPrivateOut, setLeavesPrivateOut] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const { isRunning, progress, run, stop } = useExport();

  async function save() {
    setProblem(null);
    try {
      const file = await run({ ids, withPrivate: isPrivate || !leavesPrivateOut });
      if (!file) return;
      if (!file.bytes) {
        setProblem('There is no entry to save.');
        return;
      }
      saveFile(file.bytes, file.name);
      showNotice({ message: exportedWords(file, ids?.length ?? null) });
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  function close() {
    stop();
    setProblem(null);
    onClose();
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={ids?.length === 1 ? 'Save the entry as a file' : 'Save entries as files'}
      size="30rem"
    >
      <p>
        An entry becomes a Markdown file that any text program can read, with the pictures it shows beside it.
      </p>
      {isPrivate ? (
        <p>This entry is private. Whoever can open the file can read it.</p>
      ) : (
        <Checkbox
          mt="md"
          label="Leave private writing out"
          checked={leavesPrivateOut}
          disabled={isRunning}
          onChange={(event) => setLeavesPrivateOut(event.currentTarget.checked)}
        />
      )}
      {problem && <p role="alert">{problem}</p>}
      <p role="status" aria-label="Saving as files">
        {progress}
      </p>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={close}>Cancel</Button>
        <Button variant="filled" data-autofocus disabled={isRunning} onClick={() => void save()}>
          Save as files
        </Button>
      </Group>
    </Modal>
  );
}

/** One export at a time, which can be stopped. `run` gives null when it was. */
function useExport() {
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(chosen: Pick<Parameters<typeof exportEntries>[0], 'ids' | 'withPrivate'>) {
    const controller = new AbortController();
    const begun = Date.now();
    running.current = controller;
    setIsRunning(true);
    try {
      return await exportEntries({
        ...chosen,
        signal: controller.signal,
        onProgress: (entries) => {
          if (Date.now() - begun >= PROGRESS_AFTER_MS && !controller.signal.aborted)
            setProgress(`${entries} entries so far`);
        },
      });
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      setIsRunning(false);
      setProgress('');
    }
  }
  return { isRunning, progress, run, stop: () => running.current?.abort() };
}
