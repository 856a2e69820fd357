import { Button } from '@mantine/core';
import type { WrittenEntry } from '../../../../shared/journal.ts';
import { copyText } from '../../../lib/clipboard.ts';
import { today } from '../../../lib/format.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import classes from './entry-editor.module.css';

type Props = { sentence: string; again: boolean; text: WrittenEntry; onTryAgain: () => void };

/** Says that the text is not on disk, and whether it is tried `again` by itself; meanwhile it can be taken elsewhere. */
export function EntryProblem({ sentence, again, text, onTryAgain }: Props) {
  const whole = text.title === '' ? text.body : `# ${text.title}\n\n${text.body}`;
  const copy = async () => {
    showNotice({
      message: (await copyText(whole)) ? 'Your text is copied.' : 'Your text could not be copied.',
    });
  };
  return (
    <div role="alert" className={classes.banner}>
      <p>
        <strong>Not saved.</strong> {sentence}
        {again ? ' Rebound tries again by itself.' : ''}
      </p>
      <Button size="xs" onClick={onTryAgain}>
        Try again
      </Button>
      <Button size="xs" onClick={() => void copy()}>
        Copy my text
      </Button>
      <Button size="xs" onClick={() => saveFile(new Blob([whole]), `My text ${today()}.md`)}>
        Save my text elsewhere
      </Button>
    </div>
  );
}
