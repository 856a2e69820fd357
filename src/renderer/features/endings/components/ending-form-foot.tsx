import { Button } from '@mantine/core';
import type { EndingDraft, Look } from '../../../../shared/endings.ts';
import { today } from '../../../lib/format.ts';
import type { DraftStatus } from '../api/draft-saver.ts';
import classes from './ending-form.module.css';
import { LookChoice } from './look-choice.tsx';

type EndingFormFootProps = {
  fields: EndingDraft;
  isTyped: boolean;
  isRecorded: boolean;
  status: DraftStatus;
  problem: string;
  isSaving: boolean;
  wasSaved: boolean;
  onLook: (look: Look | null, lookOn: string | null) => void;
  onDiscard: () => void;
};

/** When to look at it, what is on disk and what is not, and the buttons. It stays in sight. */
export function EndingFormFoot(props: EndingFormFootProps) {
  const { fields, isTyped, isRecorded, status, problem, isSaving, wasSaved, onLook, onDiscard } = props;
  return (
    <div className={classes.foot}>
      <LookChoice
        look={fields.look}
        lookOn={fields.lookOn}
        today={today()}
        withDone={isRecorded}
        onChange={onLook}
      />
      <div className={classes.buttons}>
        <span role="status" className={classes.status}>
          {problem || statusWords(isTyped, status, wasSaved)}
        </span>
        {isTyped && (
          <Button variant="subtle" size="sm" disabled={isSaving} onClick={onDiscard}>
            Discard what I typed
          </Button>
        )}
        <Button type="submit" variant="filled" loading={isSaving}>
          Save ending
        </Button>
      </div>
    </div>
  );
}

function statusWords(isTyped: boolean, status: DraftStatus, wasSaved: boolean): string {
  if (!isTyped) return wasSaved ? 'Saved' : '';
  if (status === 'keeping') return 'Keeping what you typed…';
  if (status === 'failed') return 'What you typed is only in this window so far';
  return 'Kept as a draft';
}
