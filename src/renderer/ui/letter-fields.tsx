import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../shared/applications.ts';
import type { useAutosaved } from '../lib/use-autosaved.ts';
import { AutosaveLine } from './autosave-line.tsx';
import classes from './letter-out.module.css';

type Words = { subject: string; body: string };
type LetterFieldsProps = {
  letter: Words;
  /** How it is saved, from `useAutosaved`. */
  saved: Pick<ReturnType<typeof useAutosaved>, 'state' | 'flush' | 'keepMine' | 'showStored'>;
  mostLetters: number;
  minRows: number;
  hasFocus?: boolean;
  onChange: (words: Partial<Words>) => void;
  /** What is said of its length. */
  children: ReactNode;
};

/** The subject and the text of a letter, saved as they are typed. */
export function LetterFields(props: LetterFieldsProps) {
  const { letter, saved, mostLetters, minRows, hasFocus, onChange, children } = props;
  const flush = () => void saved.flush();
  return (
    <>
      <TextInput
        label="Subject"
        maxLength={LIMITS.line}
        value={letter.subject}
        onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
        onBlur={flush}
      />
      <Textarea
        label="Letter"
        data-autofocus={hasFocus}
        autosize
        minRows={minRows}
        maxRows={18}
        maxLength={mostLetters}
        value={letter.body}
        onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
        onBlur={flush}
      />
      <p className={classes.meta}>{children}</p>
      <AutosaveLine
        state={saved.state}
        onTryAgain={flush}
        onKeepMine={saved.keepMine}
        onShowStored={saved.showStored}
      />
    </>
  );
}
