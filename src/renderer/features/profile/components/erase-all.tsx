import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ERASE_WORD } from '../../../../shared/profile.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useErase } from '../api/use-erase.ts';
import { useProfile } from '../api/use-profile.ts';
import classes from './panels.module.css';

/** The last part of Settings → Data: erasing everything, after a word was typed. */
export function EraseAll({ onErased }: { onErased: () => void }) {
  const profile = useProfile();
  const [isAsked, setIsAsked] = useState(false);
  if (profile.data?.profile !== 'own') return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>Erase everything</h2>
      <p>All you wrote and kept here is removed from this computer, and Rebound starts empty.</p>
      <Button mod={{ erases: true }} onClick={() => setIsAsked(true)}>
        Erase everything…
      </Button>
      <Modal opened={isAsked} onClose={() => setIsAsked(false)} title="Erase everything?" size="30rem">
        <EraseForm onClose={() => setIsAsked(false)} onErased={onErased} />
      </Modal>
    </section>
  );
}

function EraseForm({ onClose, onErased }: { onClose: () => void; onErased: () => void }) {
  const erase = useErase();
  const [word, setWord] = useState('');
  const [backups, setBackups] = useState(false);
  const isTyped = word.trim().toLowerCase() === ERASE_WORD;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) erase.mutate({ word: ERASE_WORD, backups }, { onSuccess: onErased });
  };
  return (
    <form className={classes.erase} onSubmit={submit}>
      <p>
        Applications, people, journal, documents, what can be undone and what was set aside: all of it goes,
        and it cannot be brought back from here.
      </p>
      <p>
        Copies elsewhere stay: exports, printed pages, files you saved, and backups in a folder you chose.
        Parts of what was erased can stay readable on a disk for a while to those who know how.
      </p>
      <Checkbox
        label="Also erase the backups inside the data folder"
        checked={backups}
        onChange={(event) => setBackups(event.currentTarget.checked)}
      />
      <TextInput
        label={`Type “${ERASE_WORD}” to go on`}
        autoComplete="off"
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      {erase.isError ? <p role="alert">{sentenceOf(erase.error)}</p> : null}
      <Group justify="flex-end" gap="sm">
        <Button data-autofocus onClick={onClose} disabled={erase.isPending}>
          Keep everything
        </Button>
        <Button type="submit" mod={{ erases: true }} loading={erase.isPending} disabled={!isTyped}>
          Erase everything
        </Button>
      </Group>
    </form>
  );
}
