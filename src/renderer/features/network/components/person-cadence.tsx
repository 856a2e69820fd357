import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { CADENCES, cadenceWords } from '../../../../shared/domain/contact-words.ts';
import { addDays } from '../../../../shared/domain/days.ts';
import type { Person, PersonChanges } from '../../../../shared/network-contacts.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FactField, FactSelect } from '../../../ui/fact-field.tsx';
import classes from './person-page.module.css';

type PersonCadenceProps = { person: Person; save: (changes: PersonChanges) => Promise<unknown> };

const OWN = 'own';

/** How often to be in touch, if at all, putting it off, and whether not to write at all. */
export function PersonCadence({ person, save }: PersonCadenceProps) {
  const { everyDays, doNotContact } = person;
  const isPreset = everyDays === null || CADENCES.some(({ days }) => days === everyDays);
  const [wantsOwn, setWantsOwn] = useState(false);
  const isOwn = wantsOwn || !isPreset;
  const set = (changes: PersonChanges) => void save(changes).catch(sayProblem.onError);

  function choose(value: string): Promise<unknown> {
    setWantsOwn(value === OWN);
    if (value === OWN) return Promise.resolve();
    return save({ everyDays: value === '' ? null : Number(value) });
  }

  return (
    <section className={classes.facts} aria-labelledby="person-cadence">
      <h4 id="person-cadence" className={classes.title}>
        Keeping in touch
      </h4>
      {doNotContact ? (
        <p className={classes.hint}>
          You chose not to contact {person.name}. Rebound proposes nothing and offers no letter.
        </p>
      ) : (
        <>
          <FactSelect
            label="How often"
            value={isOwn ? OWN : String(everyDays ?? '')}
            data={[
              { value: '', label: capital(cadenceWords(null)) },
              ...CADENCES.map(({ days, words }) => ({ value: String(days), label: capital(words) })),
              { value: OWN, label: 'Own number of days' },
            ]}
            save={choose}
          />
          {isOwn && (
            <FactField
              label="Every … days"
              inputMode="numeric"
              saved={everyDays === null ? '' : String(everyDays)}
              check={dayCountProblem}
              save={(typed) => save({ everyDays: Number(typed) })}
            />
          )}
          {everyDays !== null && <Snooze snoozedUntil={person.snoozedUntil} set={set} />}
        </>
      )}
      <Checkbox
        className={classes.apart ?? ''}
        label="Do not contact"
        checked={doNotContact}
        onChange={(event) => set({ doNotContact: event.currentTarget.checked })}
      />
    </section>
  );
}

type SnoozeProps = { snoozedUntil: string | null; set: (changes: PersonChanges) => void };

function Snooze({ snoozedUntil, set }: SnoozeProps) {
  const { dateFormat } = useSettings();
  const [day, setDay] = useState<string | null>(null);
  const [asksDay, setAsksDay] = useState(false);
  const until = (snoozed: string | null) => {
    set({ snoozedUntil: snoozed });
    setAsksDay(false);
  };
  if (snoozedUntil !== null && snoozedUntil > today())
    return (
      <div className={classes.snooze}>
        <p>Not before {formatDay(snoozedUntil, dateFormat)}.</p>
        <Button size="sm" variant="subtle" onClick={() => until(null)}>
          Propose again as usual
        </Button>
      </div>
    );
  return (
    <fieldset className={classes.snooze}>
      <legend>Put off</legend>
      <Button size="sm" onClick={() => until(addDays(today(), 7))}>
        A week
      </Button>
      <Button size="sm" onClick={() => until(addDays(today(), 30))}>
        A month
      </Button>
      <Button size="sm" aria-expanded={asksDay} onClick={() => setAsksDay(!asksDay)}>
        Until a day…
      </Button>
      {asksDay && (
        <div className={classes.dayChoice}>
          <DayField label="Not before" value={day} min={addDays(today(), 1)} onChange={setDay} />
          <Button disabled={day === null || day <= today()} onClick={() => until(day)}>
            Take this day
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function dayCountProblem(typed: string): string | null {
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= 3_650 ? null : 'Give a number of days, such as 60.';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
