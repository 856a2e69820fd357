import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import { eventDays } from '../../../../shared/domain/event-days.ts';
import { EVENT_WORDS } from '../../../../shared/domain/kind-words.ts';
import type { EventPage as Event } from '../../../../shared/network-events.ts';
import { codeOf, sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveLearnedAtOnce, useEventChanges, useEventPage } from '../api/events.ts';
import { EventFollowUps } from './event-follow-ups.tsx';
import { EventForm } from './event-form.tsx';
import { EventPeople } from './event-people.tsx';
import { whenWords } from './event-times.ts';
import classes from './events.module.css';

/** One event, at `/network/events/:id`. */
export function EventPage() {
  const { id = '' } = useParams();
  const { data: event, error } = useEventPage(Number(id));
  return (
    <div className={classes.column}>
      <p className={classes.back}>
        <Link to="/network/events">All events</Link>
      </p>
      {error ? <p role="alert">{sentenceOf(error)}</p> : null}
      {event && codeOf(error) !== 'NOT_FOUND' ? <EventContent key={event.id} event={event} /> : null}
    </div>
  );
}

function EventContent({ event }: { event: Event }) {
  const { id } = event;
  const [edited, setEdited] = useState<Event | null>(null);
  const changes = useEventChanges();
  const leaveAndRemove = useLeaveAndRemove();
  const { onError } = sayProblem;
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const learned = useAutosaved<string>({
    stored: event.learned,
    revision: event.revision,
    save: (text, revision) => changes.saveLearned.mutateAsync({ id, revision, learned: text }),
    sendLast: (text, revisions) => {
      for (const revision of revisions) saveLearnedAtOnce({ id, revision, learned: text });
    },
  });
  /** Every other change names the revision that the text gave the event last. */
  const change = async (make: (revision: number) => unknown) => {
    if (await learned.flush()) await make(learned.currentRevision());
  };
  const remove = () =>
    void change((revision) =>
      leaveAndRemove('/network/events', () => changes.remove.mutateAsync({ id, revision }), 'Event removed.'),
    );

  const closeForm = () => {
    setEdited(null);
    focusBack();
  };

  if (edited) return <EventForm event={edited} onSaved={closeForm} onCancel={closeForm} />;
  const hasBegun = eventDays(event, hereZone).first <= today();
  return (
    <>
      <Facts event={event} />
      <div className={classes.buttons}>
        <Button
          ref={place}
          size="sm"
          onClick={() => void change((revision) => setEdited({ ...event, revision }))}
        >
          Edit
        </Button>
        <Button size="sm" variant="subtle" onClick={remove}>
          Remove
        </Button>
      </div>
      {hasBegun ? (
        <Went
          went={event.went}
          onChange={(went) =>
            void change((revision) => changes.setWent.mutate({ id, revision, went }, { onError }))
          }
        />
      ) : (
        <p className={classes.hint}>From that day on you can note here whom you met and what you learned.</p>
      )}
      {(hasBegun && event.went !== false) || event.people.length > 0 ? <EventPeople event={event} /> : null}
      {(hasBegun && event.went !== false) || learned.value !== '' ? (
        <section className={classes.part} aria-labelledby="learned">
          <h4 id="learned" className={classes.title}>
            What I learned
          </h4>
          <Textarea
            aria-labelledby="learned"
            autosize
            minRows={3}
            maxRows={18}
            maxLength={LIMITS.note}
            value={learned.value}
            onChange={({ currentTarget }) => learned.change(currentTarget.value)}
            onBlur={() => void learned.flush()}
          />
          <AutosaveLine
            state={learned.state}
            onTryAgain={() => void learned.flush()}
            onKeepMine={learned.keepMine}
            onShowStored={learned.showStored}
          />
        </section>
      ) : null}
      <EventFollowUps event={event} />
    </>
  );
}

function Facts({ event }: { event: Event }) {
  const { dateFormat } = useSettings();
  return (
    <>
      <h3 className={classes.pageTitle}>{event.name}</h3>
      <p className={classes.facts}>
        <span>{whenWords(event, dateFormat, today(), hereZone)}</span>
        <span>{EVENT_WORDS[event.kind]}</span>
        {event.place !== '' && <span>{event.place}</span>}
        {event.communityId !== null && (
          <Link to={`/network/communities/${event.communityId}`}>{event.communityName}</Link>
        )}
        {event.link !== '' && (
          <a href={event.link} target="_blank" rel="noreferrer">
            {event.link}
          </a>
        )}
      </p>
    </>
  );
}

type WentProps = { went: boolean | null; onChange: (went: boolean | null) => void };

function Went({ went, onChange }: WentProps) {
  return (
    <fieldset className={classes.went}>
      <legend className={classes.legend}>Did you go?</legend>
      <div className={classes.buttons}>
        {[
          { label: 'I went', value: true },
          { label: 'I did not go', value: false },
        ].map(({ label, value }) => (
          <Button
            key={label}
            size="sm"
            className={classes.choice}
            aria-pressed={went === value}
            onClick={() => onChange(went === value ? null : value)}
          >
            {label}
          </Button>
        ))}
      </div>
      {went === false && <p className={classes.hint}>That is fine. There will be others.</p>}
    </fieldset>
  );
}
