import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { promptFor } from '../../../../shared/domain/journal-prompts.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import classes from './entry-editor.module.css';

type Props = { day: string; onTake: (prompt: string) => void };

/** A question to begin with; it can be taken into the text, changed for another, or put away for good. */
export function EntryPrompt({ day, onTake }: Props) {
  const [step, setStep] = useState(0);
  const update = useUpdateSettings();
  const prompt = promptFor(day, step);
  return (
    <div className={classes.prompt}>
      <p className={classes.question}>{prompt}</p>
      <UnstyledButton className={classes.quiet} onClick={() => onTake(prompt)}>
        Write about it
      </UnstyledButton>
      <UnstyledButton className={classes.quiet} onClick={() => setStep(step + 1)}>
        Another prompt
      </UnstyledButton>
      <UnstyledButton className={classes.quiet} onClick={() => update({ journalPrompts: false })}>
        Hide
      </UnstyledButton>
    </div>
  );
}
