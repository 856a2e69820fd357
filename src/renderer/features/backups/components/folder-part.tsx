import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { BackupState } from '../../../../shared/backups.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { canChooseFolder, chooseFolder } from '../../../platform/choose-folder.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useSetBackupFolder } from '../api/backups.ts';
import classes from './backups.module.css';

/** Where backups go, and the way to another folder: by the system's window, or typed in a browser. */
export function FolderPart({ state }: { state: BackupState }) {
  const set = useSetBackupFolder();
  const [isTyping, setIsTyping] = useState(false);
  const choose = async () => {
    try {
      const folder = await chooseFolder();
      if (folder !== null) await set.mutateAsync({ folder });
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  };
  return (
    <>
      <h3 className={classes.subtitle}>Where backups are kept</h3>
      <p>
        A disk that dies takes what lies on it along. Another disk, or a folder that is kept in step with
        somewhere else, outlives it. Backups made so far stay where they are.
      </p>
      <p className={classes.folder}>{state.folder}</p>
      {isTyping ? (
        <TypedFolder onDone={() => setIsTyping(false)} />
      ) : (
        <div className={classes.buttons}>
          <Button
            disabled={set.isPending}
            onClick={canChooseFolder ? () => void choose() : () => setIsTyping(true)}
          >
            {canChooseFolder ? 'Choose another folder…' : 'Use another folder'}
          </Button>
          {state.isChosen ? (
            <Button
              disabled={set.isPending}
              onClick={() =>
                set.mutate(
                  { folder: null },
                  { onError: (error) => showNotice({ message: sentenceOf(error) }) },
                )
              }
            >
              Keep them in the data folder
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}

function TypedFolder({ onDone }: { onDone: () => void }) {
  const set = useSetBackupFolder();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set.mutate({ folder: typed }, { onSuccess: onDone });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        mt="sm"
        autoFocus
        label="Folder for backups"
        description="The whole path. A folder that is not there is made."
        value={typed}
        error={set.isError ? sentenceOf(set.error) : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={set.isPending} disabled={typed.trim() === ''}>
          Use this folder
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
