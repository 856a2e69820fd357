import { Button } from '@mantine/core';
import type { WrittenEntry } from '../../../../shared/journal.ts';
import { copyText } from '../../../lib/clipboard.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import classes from './entry-editor.module.css';

type Props = { sentence: string; text: WrittenEntry; onTryAgain: () => void };

/** Says that the text is not on disk, keeps trying, and lets it be copied out meanwhile. */
export function EntryProblem({ sentence, text, onTryAgain }: Props) {
  const copy = async () => {
    const whole = text.title === '' ? text.body : `# ${text.title}\n\n${text.body}`;
    showNotice({
      message: (await copyText(whole)) ? 'Your text is copied.' : 'Your text could not be copied.',
    });
  };
  return (
    <div role="alert" className={classes.banner}>
      <p>
        <strong>Not saved.</strong> {sentence} Rebound tries again by itself.
      </p>
      <Button size="xs" onClick={onTryAgain}>
        Try again
      </Button>
      <Button size="xs" onClick={() => void copy()}>
        Copy my text
      </Button>
    </div>
  );
}
