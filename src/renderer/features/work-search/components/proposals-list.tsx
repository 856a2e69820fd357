import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { missingFields, missingWords } from '../../../../shared/domain/work-search/missing-fields.ts';
import type { LogPreset } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity, ProposedActivity } from '../../../../shared/work-search.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/rows.module.css';
import { useActivityChanges } from '../api/work-search.ts';
import { activityDetails, activityTitle, originWords } from './activity-words.ts';
import classes from './proposals.module.css';

type ProposalsListProps = {
  proposals: readonly ProposedActivity[];
  leftOut: number;
  activities: readonly Activity[];
  preset: LogPreset;
  onEdit: (proposal: ProposedActivity) => void;
  onDone: () => void;
};

/** Proposals with a tick each. None is ticked at first: what goes into the log is the person's own statement. */
export function ProposalsList({
  proposals,
  leftOut,
  activities,
  preset,
  onEdit,
  onDone,
}: ProposalsListProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { take, leaveOut, proposeAgain } = useActivityChanges();
  const told = useTold();
  const place = useRef<HTMLDivElement>(null);
  const taken = proposals.filter(({ takenFrom }) => ticked.has(takenFrom));
  const isAll = taken.length === proposals.length;
  const tick = (takenFrom: string, isTicked: boolean) =>
    setTicked((now) => {
      const next = new Set(now);
      if (isTicked) next.add(takenFrom);
      else next.delete(takenFrom);
      return next;
    });
  const add = () =>
    take.mutate(
      { activities: taken },
      {
        onSuccess: () => {
          told(`${counted(taken.length, 'activity', 'activities')} added.`).onSuccess();
          onDone();
        },
      },
    );
  return (
    <div ref={place} tabIndex={-1} className={classes.dialog}>
      <p className={classes.lead}>
        {proposals.length === 0
          ? 'Nothing was recorded in these weeks that is not in the log.'
          : 'Tick what you did to look for work. What you add is your own statement; the records stay as they are.'}
      </p>
      {proposals.length > 0 && (
        <ul className={`${rows.list} ${classes.list}`} aria-label="Proposed activities">
          {proposals.map((proposal) => (
            <li key={proposal.takenFrom} className={classes.item}>
              <ProposalRow
                proposal={proposal}
                preset={preset}
                isAlike={isAlike(proposal, activities)}
                isTicked={ticked.has(proposal.takenFrom)}
                onTick={(isTicked) => tick(proposal.takenFrom, isTicked)}
                onEdit={() => onEdit(proposal)}
                onLeaveOut={() => {
                  place.current?.focus();
                  leaveOut.mutate({ takenFrom: proposal.takenFrom }, told('Left out.'));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {take.error && <p role="alert">{sentenceOf(take.error)}</p>}
      <div className={classes.buttons}>
        {proposals.length > 0 && (
          <>
            <Button variant="filled" disabled={taken.length === 0 || take.isPending} onClick={add}>
              {taken.length === 0 ? 'Add to the log' : `Add ${taken.length} to the log`}
            </Button>
            <Button
              onClick={() => setTicked(new Set(isAll ? [] : proposals.map(({ takenFrom }) => takenFrom)))}
            >
              {isAll ? 'Tick none' : 'Tick all'}
            </Button>
          </>
        )}
        <Button onClick={onDone}>{proposals.length > 0 ? 'Cancel' : 'Close'}</Button>
        {leftOut > 0 && (
          <Button variant="subtle" onClick={() => proposeAgain.mutate({}, told('They are proposed again.'))}>
            Propose again what was left out
          </Button>
        )}
      </div>
    </div>
  );
}

type ProposalRowProps = {
  proposal: ProposedActivity;
  preset: LogPreset;
  isAlike: boolean;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  onEdit: () => void;
  onLeaveOut: () => void;
};

function ProposalRow(props: ProposalRowProps) {
  const { proposal, preset, isAlike: alike, isTicked, onTick, onEdit, onLeaveOut } = props;
  const { dateFormat } = useSettings();
  const title = activityTitle(proposal);
  const name = `${title}, ${formatShortDay(proposal.day, dateFormat)}`;
  const missing = missingWords(missingFields(proposal, preset));
  return (
    <>
      <Checkbox
        className={rows.fill}
        checked={isTicked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        label={
          <>
            <span className={classes.day}>{formatShortDay(proposal.day, dateFormat)}</span> {title}
          </>
        }
        description={
          <>
            {[originWords(proposal.takenFrom), activityDetails(proposal)].filter(Boolean).join(' · ')}
            {missing !== '' && <span className={classes.line}>Missing: {missing}</span>}
            {alike && (
              <span className={classes.line}>
                The log has an entry of this day with this employer. Is it the same?
              </span>
            )}
          </>
        }
      />
      <span className={rows.tools}>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit first: ${name}`} onClick={onEdit}>
          Edit first
        </Button>
        <Button variant="subtle" size="compact-sm" aria-label={`Leave out: ${name}`} onClick={onLeaveOut}>
          Leave out
        </Button>
      </span>
    </>
  );
}

function isAlike({ day, employer }: ProposedActivity, activities: readonly Activity[]): boolean {
  const name = employer.trim().toLowerCase();
  return (
    name !== '' && activities.some((one) => one.day === day && one.employer.trim().toLowerCase() === name)
  );
}
