import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useWriteLine } from '../api/today-changes.ts';
import classes from './today-side.module.css';

/** What was typed stays when the page is left before it was kept. */
let kept = '';

/** A box for a few words; they go to the end of today's entry in the journal. */
export function WritePart() {
  const [text, setText] = useState(kept);
  const write = useWriteLine();
  const navigate = useNavigate();
  const titleId = useId();

  function change(next: string) {
    kept = next;
    setText(next);
  }
  function save(event: FormEvent) {
    event.preventDefault();
    if (write.isPending || text.trim() === '') return;
    write.mutate(
      { text, key: crypto.randomUUID() },
      {
        onSuccess: (entry) => {
          // What was typed since is not written yet.
          change(kept === text ? '' : kept);
          showNotice({
            message: 'Written into today’s entry.',
            actions: [{ label: 'Open it', onClick: () => void navigate(`/journal/${entry.key}`) }],
          });
        },
      },
    );
  }
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
  }
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        Write something
      </h2>
      <form onSubmit={save}>
        <Textarea
          aria-labelledby={titleId}
          placeholder="A line is plenty."
          classNames={{ input: classes.box }}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={LIMITS.note}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        {write.error ? (
          <p role="alert" className={classes.problem}>
            {sentenceOf(write.error)}
          </p>
        ) : null}
        {text.trim() === '' ? null : (
          <div className={classes.buttons}>
            <Button type="submit" size="sm" aria-disabled={write.isPending}>
              Keep in the journal
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}
