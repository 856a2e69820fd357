import { Button } from '@mantine/core';
import type { EndingDraft, Look } from '../../../../shared/endings.ts';
import { today } from '../../../lib/format.ts';
import { AutosaveButtons } from '../../../ui/autosave-line.tsx';
import type { useEndingDraft } from '../api/draft.ts';
import classes from './ending-form.module.css';
import { LookChoice } from './look-choice.tsx';

type Draft = ReturnType<typeof useEndingDraft>;

type EndingFormFootProps = {
  fields: EndingDraft;
  isRecorded: boolean;
  draft: Draft;
  problem: string;
  isSaving: boolean;
  wasSaved: boolean;
  onLook: (look: Look | null, lookOn: string | null) => void;
  onDiscard: () => void;
};

/** When to look at it, what is on disk and what is not, and the buttons. It stays in sight. */
export function EndingFormFoot(props: EndingFormFootProps) {
  const { fields, isRecorded, draft, problem, isSaving, wasSaved, onLook, onDiscard } = props;
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
          {problem || statusWords(draft, wasSaved)}
        </span>
        <AutosaveButtons
          state={draft.state}
          onTryAgain={() => void draft.flush()}
          onKeepMine={draft.keepMine}
          onShowStored={draft.showStored}
        />
        {draft.typed && draft.state.status !== 'problem' && (
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

function statusWords({ typed, state, isKept }: Draft, wasSaved: boolean): string {
  if (state.status === 'problem') return state.sentence;
  if (!typed) return wasSaved ? 'Saved' : '';
  return isKept ? 'Kept as a draft' : 'Keeping what you typed…';
}
