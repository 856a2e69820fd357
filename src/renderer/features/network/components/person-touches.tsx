import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { CHANNEL_WORDS } from '../../../../shared/domain/kind-words.ts';
import type { Meeting, PersonPage, Touch } from '../../../../shared/network-contacts.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import rows from '../../../ui/rows.module.css';
import { useTouchChanges } from '../api/touches.ts';
import classes from './person-page.module.css';
import { TouchForm } from './touch-form.tsx';

type Line = { key: string; on: string } & (
  | { kind: 'touch'; touch: Touch }
  | { kind: 'meeting'; meeting: Meeting }
);

/** Every time of being in touch, the last one first, with the interviews and events among them. */
export function PersonTouches({ page }: { page: PersonPage }) {
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const lines = linesOf(page);
  const close = () => {
    setOpen(null);
    focusBack();
  };
  const form = (touch: Touch | null) => <TouchForm contactId={page.person.id} touch={touch} onDone={close} />;
  return (
    <section className={classes.part} aria-labelledby="person-touches">
      <div className={classes.head}>
        <h4 id="person-touches" className={classes.title}>
          Touches
        </h4>
        <Button
          ref={place}
          size="sm"
          aria-expanded={open === 'new'}
          onClick={() => setOpen(open === 'new' ? null : 'new')}
        >
          Add a touch
        </Button>
      </div>
      {open === 'new' && form(null)}
      {lines.length === 0 && open !== 'new' && (
        <p className={classes.hint}>A letter, a call, a coffee: each time you were in touch stands here.</p>
      )}
      <ol className={rows.list} aria-label="Touches, newest first">
        {lines.map((line) => (
          <li key={line.key} className={classes.line}>
            {line.kind === 'meeting' ? (
              <MeetingLine meeting={line.meeting} />
            ) : open === line.touch.id ? (
              form(line.touch)
            ) : (
              <TouchLine touch={line.touch} onEdit={() => setOpen(line.touch.id)} onRemoved={focusBack} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

type TouchLineProps = { touch: Touch; onEdit: () => void; onRemoved: () => void };

function TouchLine({ touch, onEdit, onRemoved }: TouchLineProps) {
  const { dateFormat } = useSettings();
  const { remove } = useTouchChanges();
  const told = useToldAfter();
  const name = `${CHANNEL_WORDS[touch.channel]}, ${formatDay(touch.on, dateFormat)}`;
  return (
    <>
      <div className={classes.lineHead}>
        <span>
          {CHANNEL_WORDS[touch.channel]}{' '}
          <span className={classes.meta}>{formatDay(touch.on, dateFormat)}</span>
        </span>
        <span className={rows.tools}>
          <Button variant="subtle" size="compact-sm" aria-label={`Edit ${name}`} onClick={onEdit}>
            Edit
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Remove ${name}`}
            onClick={() => {
              const { id, revision } = touch;
              told(remove.mutateAsync({ id, revision }).then(onRemoved), 'Touch removed.');
            }}
          >
            Remove
          </Button>
        </span>
      </div>
      {touch.note !== '' && <p className={classes.text}>{touch.note}</p>}
    </>
  );
}

function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { dateFormat } = useSettings();
  return (
    <div className={classes.lineHead}>
      <span>
        {meeting.kind === 'interview' ? (
          <>
            Interview:{' '}
            <Link to={`/applications/${meeting.applicationId}?tab=interviews`}>
              {meeting.role}, {meeting.company}
            </Link>
          </>
        ) : (
          <>
            Event: <Link to={`/network/events/${meeting.id}`}>{meeting.name}</Link>
          </>
        )}{' '}
        <span className={classes.meta}>
          {meeting.on > today() ? 'to come, ' : ''}
          {formatDay(meeting.on, dateFormat)}
        </span>
      </span>
    </div>
  );
}

function linesOf({ touches, meetings }: PersonPage): Line[] {
  const lines: Line[] = [
    ...touches.map((touch) => ({
      key: `touch ${touch.id}`,
      on: touch.on,
      kind: 'touch' as const,
      touch,
    })),
    ...meetings.map((meeting) => ({
      key: `${meeting.kind} ${meeting.id}`,
      on: meeting.on,
      kind: 'meeting' as const,
      meeting,
    })),
  ];
  // Stable: touches of one day stay as they came, and stand above the meeting they followed.
  return lines.sort((one, other) => other.on.localeCompare(one.on));
}
