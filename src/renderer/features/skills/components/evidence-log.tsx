import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Evidence, Plan } from '../../../../shared/skills.ts';
import { counted } from '../../../lib/counted.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/rows.module.css';
import { useEvidence, useRemoveEvidence, useSaveEvidenceFile } from '../api/evidence.ts';
import { useSayDone } from '../api/say-done.ts';
import { EvidenceForm } from './evidence-form.tsx';
import classes from './evidence-log.module.css';
import page from './plan-page.module.css';
import { EVIDENCE_NAMES, LEVEL_NAMES, minutesWords } from './plan-words.ts';

const SHOWN_FIRST = 20;
const SHOWN_MORE = 100;

/** What was done for a plan, newest first. */
export function EvidenceLog({ plan }: { plan: Plan }) {
  const [limit, setLimit] = useState(SHOWN_FIRST);
  const { data } = useEvidence(plan.id, limit);
  return (
    <section className={page.part} aria-labelledby="evidence">
      <h4 id="evidence" className={page.title}>
        Evidence
      </h4>
      {data?.of === 0 && (
        <p className={page.hint}>
          Nothing yet. A course unit, a small project, what somebody said: each is proof of practice.{' '}
          <Link to={`/growth/skills/log?plan=${plan.id}`}>Log practice</Link>
        </p>
      )}
      {data && data.of > 0 && (
        <ul className={rows.list} aria-label="Evidence">
          {data.evidence.map((one) => (
            <EvidenceRow key={one.id} evidence={one} plan={plan} />
          ))}
        </ul>
      )}
      {data && data.of > data.evidence.length && (
        <Button size="sm" variant="subtle" onClick={() => setLimit(limit + SHOWN_MORE)}>
          Show more of {counted(data.of, 'entry', 'entries')}
        </Button>
      )}
    </section>
  );
}

function EvidenceRow({ evidence, plan }: { evidence: Evidence; plan: Plan }) {
  const [isEditing, setIsEditing] = useState(false);
  const { dateFormat } = useSettings();
  const remove = useRemoveEvidence();
  const saveFile = useSaveEvidenceFile();
  const { done, refused, after } = useSayDone();
  if (isEditing)
    return (
      <li className={classes.row}>
        <EvidenceForm
          plans={[]}
          planId={plan.id}
          evidence={evidence}
          onDone={(saved) => {
            if (saved) done('Evidence changed.');
            setIsEditing(false);
          }}
        />
      </li>
    );
  const { id, revision, file } = evidence;
  const name = `${EVIDENCE_NAMES[evidence.kind]}, ${formatDay(evidence.day, dateFormat)}`;
  return (
    <li className={classes.row}>
      <p className={classes.top}>
        <span className={classes.kind}>{name}</span>
        {evidence.minutes > 0 && <span>{minutesWords(evidence.minutes)}</span>}
        {evidence.seenBy !== '' && <span>seen by {evidence.seenBy}</span>}
        {evidence.level !== null && (
          <span className={classes.level}>
            shows level {evidence.level}, {LEVEL_NAMES[evidence.level].toLowerCase()}
          </span>
        )}
      </p>
      {evidence.shows !== '' && <p className={classes.shows}>{evidence.shows}</p>}
      {evidence.link !== '' && (
        <p>
          <a href={evidence.link} target="_blank" rel="noreferrer" className={classes.link}>
            {evidence.link}
          </a>
        </p>
      )}
      <div className={classes.buttons}>
        {file && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Save a copy of ${file.name}`}
            onClick={() => saveFile.mutate(file, { onError: refused })}
          >
            {file.name}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`Edit: ${name}`}
          onClick={() => setIsEditing(true)}
        >
          Edit
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`Remove: ${name}`}
          onClick={() =>
            after(
              remove.mutateAsync({ id, revision }),
              evidence.level === null
                ? 'Evidence removed.'
                : 'Evidence removed, and the level that rested on it.',
            )
          }
        >
          Remove
        </Button>
      </div>
    </li>
  );
}
