import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '../lib/errors.ts';
import { useFocusBack } from '../lib/use-focus-back.ts';
import classes from './addable-list.module.css';
import { EmptyState } from './empty-state.tsx';
import { useReadOnly } from './read-only-context.ts';

type AddableListProps = {
  /** How many there are, once it is known. */
  count: number | undefined;
  error: unknown;
  addLabel: string;
  emptyTitle: string;
  emptyWords: string;
  form: (close: () => void) => ReactNode;
  children: ReactNode;
};

/** A list with the button or the form for one more above it, and a few words where there is none. */
export function AddableList(props: AddableListProps) {
  const { count, error, addLabel, emptyTitle, emptyWords, form, children } = props;
  const readOnly = useReadOnly();
  const [adding, setAdding] = useState(false);
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const problem = error ? <p role="alert">{sentenceOf(error)}</p> : null;
  if (count === undefined) return problem ?? <div aria-busy="true" />;
  const add = (
    <Button ref={place} variant="filled" disabled={readOnly} onClick={() => setAdding(true)}>
      {addLabel}
    </Button>
  );
  const close = () => {
    setAdding(false);
    focusBack();
  };
  return (
    <div className={classes.list}>
      {problem}
      {adding && form(close)}
      {!adding && count > 0 && <div className={classes.add}>{add}</div>}
      {!adding && count === 0 && (
        <EmptyState title={emptyTitle} action={add}>
          {emptyWords}
        </EmptyState>
      )}
      {children}
    </div>
  );
}
