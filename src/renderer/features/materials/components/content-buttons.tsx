import { Button, FileButton } from '@mantine/core';
import type { NewContent } from '../api/add-version.ts';
import classes from './materials-tab.module.css';

const ACCEPTED = '.pdf,.docx,.docm,.txt,.md,application/pdf,text/plain,text/markdown';

type ContentButtonsProps = {
  isPending: boolean;
  /** A text the person may go on from. */
  from?: { label: string; text: string };
  onChoose: (content: NewContent) => void;
  onCancel: () => void;
};

/** The two ways to give a version what it holds: a file, or a text that is written here. */
export function ContentButtons({ isPending, from, onChoose, onCancel }: ContentButtonsProps) {
  return (
    <div className={classes.buttons}>
      <FileButton accept={ACCEPTED} onChange={(file) => file && onChoose({ file })}>
        {(props) => (
          <Button {...props} variant="filled" loading={isPending}>
            Choose a file…
          </Button>
        )}
      </FileButton>
      {from && (
        <Button disabled={isPending} onClick={() => onChoose({ text: from.text })}>
          {from.label}
        </Button>
      )}
      <Button disabled={isPending} onClick={() => onChoose({ text: '' })}>
        Write it here
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
