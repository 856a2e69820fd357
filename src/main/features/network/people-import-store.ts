import { foldText } from '../../../shared/domain/fold-text.ts';
import { normaliseUrl } from '../../../shared/domain/normalise-url.ts';
import type { FileEvent } from '../../../shared/domain/people-file/people-file.ts';
import { FILLED_FIELDS, type PeoplePlan, planPeople } from '../../../shared/domain/plan-people.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  BringEvents,
  BringPeople,
  BroughtPeople,
  EventsPreview,
  PeoplePreview,
} from '../../../shared/network-exchange.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { insertContact } from './contacts-store.ts';
import { knownPeople } from './known-people-store.ts';

const FIRST_SHOWN = 20;

type KnownEvent = { name: string; day: string; link: string };

const appliedCompanies = preparedValue<[], string>(
  `SELECT DISTINCT a.company FROM applications a JOIN stages s ON s.id = a.stage_id
   WHERE a.deleted_at IS NULL AND (a.applied_on IS NOT NULL OR coalesce(s.code, '') <> 'saved') AND trim(a.company) <> ''`,
);
// The rule is in the plan; that a field is empty is asked once more where it is written.
const fillPerson = prepared<[Record<string, string | number>]>(
  `UPDATE contacts SET ${FILLED_FIELDS.map((field) => `${field} = iif(${field} = '', @${field}, ${field})`).join(', ')},
     revision = revision + 1 WHERE id = @id`,
);
const knownEvents = prepared<[], KnownEvent>(
  'SELECT name, substr(starts_at, 1, 10) AS day, link FROM networking_events',
);
const insertEvent = prepared<[FileEvent]>(
  `INSERT INTO networking_events (kind, name, starts_at, link, went) VALUES ('other', @name, @day, @link, @went)`,
);

/** What bringing these people in would do. */
export function previewPeople(db: Db, input: BringPeople): PeoplePreview {
  const companies = appliedCompanies(db).all();
  const plan = planFor(db, input);
  const { known, repeated, inTrash, elsewhere } = plan;
  return {
    add: plan.add.length,
    fill: plan.fill.length,
    known,
    repeated,
    inTrash,
    elsewhere,
    appliedCompanies: companies.length,
    first: plan.add.slice(0, FIRST_SHOWN).map(({ name, role, company }) => ({ name, role, company })),
  };
}

/** Adds who is new and fills what is empty of those who are known. Nobody gets a reminder. */
export function bringPeople(db: Db, input: BringPeople, today: string): BroughtPeople {
  const plan = planFor(db, input);
  if (plan.add.length + plan.fill.length === 0)
    throw new ExpectedError('INVALID', 'You know everybody in this file already. Nothing was changed.');
  for (const { addedOn, ...person } of plan.add)
    insertContact(db, {
      ...person,
      tie: 'acquaintance',
      addedOn: addedOn === null || addedOn > today ? today : addedOn,
    });
  const nothing = Object.fromEntries(FILLED_FIELDS.map((field) => [field, '']));
  for (const { id, changes } of plan.fill) fillPerson(db).run({ ...nothing, ...changes, id });
  return { added: plan.add.length, filled: plan.fill.length };
}

function planFor(db: Db, { people, onlyApplied }: BringPeople): PeoplePlan {
  return planPeople(people, knownPeople(db), onlyApplied ? appliedCompanies(db).all() : null);
}

/** What bringing these networking events in would do. */
export function previewEvents(db: Db, { events }: BringEvents): EventsPreview {
  const add = newEvents(db, events);
  return {
    add: add.length,
    known: events.length - add.length,
    first: add.slice(0, FIRST_SHOWN).map(({ name, day }) => ({ name, day })),
  };
}

/** Adds the networking events that are not there yet; those that are stay as they are. */
export function bringEvents(db: Db, { events }: BringEvents): { added: number } {
  const add = newEvents(db, events);
  if (add.length === 0)
    throw new ExpectedError('INVALID', 'All of these events are there already. Nothing was changed.');
  for (const event of add) insertEvent(db).run(event);
  return { added: add.length };
}

/** Also those in the Trash count as known: they were removed on purpose. */
function newEvents(db: Db, events: readonly FileEvent[]): FileEvent[] {
  const seen = new Set(knownEvents(db).all().flatMap(eventKeys));
  return events.filter((event) => {
    const keys = eventKeys(event);
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function eventKeys({ name, day, link }: KnownEvent): string[] {
  const address = normaliseUrl(link);
  return [`${day} ${foldText(name).trim()}`, ...(address === null ? [] : [`${day} ${address}`])];
}
