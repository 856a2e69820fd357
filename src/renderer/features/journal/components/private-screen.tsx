import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useKeepPrivate } from '../api/private-entry.ts';
import { PrivateLeaving } from './private-leaving.tsx';
import classes from './private-screen.module.css';
import { PrivateTimer } from './private-timer.tsx';

type Done = { kind: 'kept'; key: string } | { kind: 'gone' };

/** A page to write on that stores and sends nothing until the person keeps it, at `/journal/private`. */
export function PrivateScreen() {
  const [text, setText] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const { keep, isPending, error } = useKeepPrivate();
  const field = useRef<HTMLTextAreaElement>(null);
  const isWritten = text.trim() !== '';

  async function keepIt(): Promise<boolean> {
    if (isPending) return false;
    try {
      const key = await keep(text, today());
      setText('');
      setDone({ kind: 'kept', key });
      // The button that was pressed rests now.
      field.current?.focus();
      return true;
    } catch {
      // The sentence is shown from the mutation.
      return false;
    }
  }
  function letGo() {
    setText('');
    setDone({ kind: 'gone' });
    setIsAsking(false);
    field.current?.focus();
  }

  return (
    <>
      <PageHeader title="Private writing" />
      <div className={classes.screen}>
        <section className={classes.caution} aria-labelledby="private-caution">
          <h2 id="private-caution">Before you write</h2>
          <p>
            This is optional. Some people put what a loss does to them into words, for fifteen or twenty
            minutes on a few days. In one small study with engineers who had lost their jobs, those who wrote
            found work sooner. Many studies since, on health, found little or no effect.
          </p>
          <p>You may feel worse for an hour afterwards. Stop at any time, in the middle of a sentence too.</p>
        </section>
        <PrivateTimer />
        <Textarea
          ref={field}
          label="Private writing"
          description="Only in this window, in memory. Nothing is stored or sent before you choose Keep."
          classNames={{ input: classes.paper }}
          autosize
          minRows={7}
          autoComplete="off"
          // A browser may send what it checks to somebody else.
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setDone(null);
          }}
        />
        {error && (
          <p role="alert">
            {sentenceOf(error)} {isWritten && 'What you wrote is still here.'}
          </p>
        )}
        <div className={classes.actions}>
          <Button variant="filled" disabled={!isWritten} aria-busy={isPending} onClick={() => void keepIt()}>
            Keep
          </Button>
          <Button disabled={!isWritten} onClick={() => setIsAsking(true)}>
            Let it go
          </Button>
        </div>
        <p className={classes.note}>
          Kept writing is an entry of the journal marked private. It stays out of the search, of exports and
          of reports unless you choose it there.
        </p>
        <p role="status" aria-label="What became of it" className={classes.done}>
          {done?.kind === 'gone' && 'It is gone.'}
          {done?.kind === 'kept' && (
            <>
              It is kept as a private entry of today. <Link to={`/journal/${done.key}`}>Open it</Link>
            </>
          )}
        </p>
      </div>
      <ConfirmDialog
        opened={isAsking}
        title="Let this text go?"
        confirmLabel="Let it go"
        cancelLabel="Go on writing"
        erases
        onClose={() => setIsAsking(false)}
        onConfirm={letGo}
      >
        It is stored nowhere, so it cannot be brought back.
      </ConfirmDialog>
      <PrivateLeaving
        isWritten={isWritten}
        onKeep={keepIt}
        onLetGo={letGo}
        problem={error ? sentenceOf(error) : null}
      />
    </>
  );
}
