import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { VersionChoice } from '../../../../shared/materials.ts';
import { type ChecklistLine, STANDINGS } from '../../../../shared/materials-checklist.ts';
import { sayProblem, useTold, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useChecklistChanges } from '../api/checklist.ts';
import { useNoteChanges } from '../api/material-changes.ts';
import classes from './application-materials.module.css';
import { ChecklistLineForm } from './checklist-line-form.tsx';
import { LINE_KIND_NAMES, STANDING_NAMES, standingFor } from './checklist-words.ts';
import { useMakePlan } from './make-plan.ts';
import type { LineMatch } from './match-pieces.ts';
import { skillToLearn } from './skill-to-learn.ts';

type ChecklistLineItemProps = {
  line: ChecklistLine;
  applicationId: number;
  match: LineMatch | null;
  against: VersionChoice | null;
};

/** One requirement: how the version stands to it, the words both share, and what to do where it is not shown. */
export function ChecklistLineItem({ applicationId, line, match, against }: ChecklistLineItemProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { setStanding, remove } = useChecklistChanges();
  const notes = useNoteChanges();
  const onMakePlan = useMakePlan();
  const tell = useTold();
  const toldAfter = useToldAfter();
  const standing = standingFor(line, against?.id ?? null);
  if (isEditing)
    return (
      <li className={classes.line}>
        <ChecklistLineForm line={line} onDone={() => setIsEditing(false)} />
      </li>
    );
  return (
    <li className={classes.line}>
      <div className={classes.lineText}>
        <p className={classes.requirement}>
          <span className={classes.number}>{match?.number}</span> {line.text}
        </p>
        <p className={classes.hint}>
          {LINE_KIND_NAMES[line.kind]}. {sharedWords(match, against)}
          {standing === null && match?.looksShown && ' It looks shown; you say whether it is.'}
          {standing === null &&
            line.standing !== null &&
            line.saidAbout &&
            ` You answered for ${line.saidAbout.material}, version ${line.saidAbout.number}: ${STANDING_NAMES[line.standing].toLowerCase().replace('this', 'that')}.`}
        </p>
        {line.note !== '' && <p className={classes.note}>{line.note}</p>}
      </div>
      <NativeSelect
        className={classes.standing}
        aria-label={`How it stands: ${line.text}`}
        data={[
          { value: '', label: 'Not said yet' },
          ...STANDINGS.map((value) => ({ value, label: STANDING_NAMES[value] })),
        ]}
        value={standing ?? ''}
        onChange={(event) => {
          const chosen = STANDINGS.find((one) => one === event.currentTarget.value) ?? null;
          setStanding.mutate({ ...line, standing: chosen, versionId: against?.id ?? null }, sayProblem);
        }}
      />
      <div className={classes.lineButtons}>
        {(standing === 'have_not_shown' || standing === 'partly') && against && !line.hasEditNote && (
          <Button
            size="compact-sm"
            aria-label={`Note it for the next version: ${line.text}`}
            onClick={() =>
              notes.add.mutate(
                {
                  materialId: against.materialId,
                  text: `Show: ${line.text}`.slice(0, 2000),
                  lineId: line.id,
                },
                tell(`Noted for the next version of ${against.material}.`),
              )
            }
          >
            Note it for the next version
          </Button>
        )}
        {line.hasEditNote && <span className={classes.hint}>Noted for the next version</span>}
        {standing === 'missing' && onMakePlan && (
          <Button
            size="compact-sm"
            aria-label={`Make a plan: ${line.text}`}
            onClick={() => onMakePlan(skillToLearn(line.text), applicationId)}
          >
            Make a plan
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Edit: ${line.text}`}
          onClick={() => setIsEditing(true)}
        >
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Remove: ${line.text}`}
          onClick={() => toldAfter(remove.mutateAsync(line), 'Line removed.')}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}

function sharedWords(match: ChecklistLineItemProps['match'], against: VersionChoice | null): string {
  if (against === null || match === null) return '';
  if (match.words.length === 0) return 'No words in common.';
  return `In both: ${match.words.join(', ')}.`;
}
