import { Button, Textarea } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useNavigate } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import { useWords } from '../api/write-line.ts';
import classes from './today-side.module.css';

/**
 * A box for a few words; they go to the end of today's entry in the journal: when the person says so, and when the box
 * or the page is left, so that nothing is lost.
 */
export function WritePart() {
  const { words, change, write, error, isPending } = useWords();
  const navigate = useNavigate();
  const titleId = useId();
  const isReadOnly = useReadOnly();

  function save() {
    write().then(
      (key) =>
        key &&
        showNotice({
          message: 'Written into today’s entry.',
          actions: [{ label: 'Open it', onClick: () => void navigate(`/journal/${key}`) }],
        }),
      // It is said below the box, where the words still are.
      () => undefined,
    );
  }
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const leave = () => latest.current();
    const onHide = () => document.visibilityState === 'hidden' && leave();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  function onBlur({ currentTarget, relatedTarget, target }: FocusEvent<HTMLFormElement>) {
    // Whoever only looks at another window has not left the box.
    if (document.activeElement !== target && !currentTarget.contains(relatedTarget)) save();
  }
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
  }
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        Write something
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onBlur={onBlur}
      >
        <Textarea
          aria-labelledby={titleId}
          placeholder="A line is plenty."
          classNames={{ input: classes.box }}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={LIMITS.note}
          disabled={isReadOnly}
          value={words}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        {error ? (
          <p role="alert" className={classes.problem}>
            {sentenceOf(error)}
          </p>
        ) : null}
        {words.trim() === '' ? null : (
          <div className={classes.buttons}>
            <Button type="submit" size="sm" aria-disabled={isPending}>
              Keep in the journal
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}
