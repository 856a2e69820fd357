import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { WrittenEntry } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useSaveEntry } from '../api/entry.ts';
import classes from './entry-conflict.module.css';
import { nameOfEntry } from './entry-words.ts';

type Props = { mine: WrittenEntry; theirs: WrittenEntry; onKeepMine: () => void; onShowTheirs: () => void };

/** Two windows wrote the same entry: both texts beside each other, and the choice what stays. Nothing is dropped before. */
export function EntryConflict({ mine, theirs, onKeepMine, onShowTheirs }: Props) {
  const save = useSaveEntry();
  const navigate = useNavigate();
  const keepBoth = async () => {
    const key = crypto.randomUUID();
    try {
      await save.mutateAsync({ ...mine, key, revision: 0 });
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
      return;
    }
    onShowTheirs();
    showNotice({
      message: 'Your text is an entry of its own now.',
      actions: [{ label: 'Open it', onClick: () => void navigate(`/journal/${key}`) }],
    });
  };
  return (
    <div role="alert" className={classes.conflict}>
      <p>
        <strong>Changed elsewhere.</strong> This entry was written in another window too. Both texts are here;
        nothing is lost until you choose.
      </p>
      <div className={classes.texts}>
        <Version name="Here" text={mine} />
        <Version name="Elsewhere, saved" text={theirs} />
      </div>
      <div className={classes.choices}>
        <Button size="xs" onClick={onKeepMine}>
          Keep mine
        </Button>
        <Button size="xs" onClick={onShowTheirs}>
          Keep the other
        </Button>
        <Button size="xs" loading={save.isPending} onClick={() => void keepBoth()}>
          Keep both, mine as a new entry
        </Button>
      </div>
    </div>
  );
}

function Version({ name, text }: { name: string; text: WrittenEntry }) {
  return (
    <section aria-label={name} className={classes.version}>
      <h3>{name}</h3>
      <p className={classes.name}>{nameOfEntry(text)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <pre className={classes.text} tabIndex={0}>
        {text.body}
      </pre>
    </section>
  );
}
