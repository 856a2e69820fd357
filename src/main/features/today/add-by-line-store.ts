import { ExpectedError } from '../../../shared/errors.ts';
import type { AddByLine, AddedByLine } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { createApplication, type Moment, updateApplication } from '../applications/applications-store.ts';
import { cardById } from '../applications/cards-store.ts';
import { saveInterview } from '../applications/interviews-store.ts';
import { stageIdByCode } from '../applications/stages-store.ts';
import { namedApplication } from '../endings/endings-store.ts';
import { saveEvent } from '../network/events-store.ts';
import { addPerson } from '../network/people-store.ts';
import { saveTouch } from '../network/touches-store.ts';

type Which = Extract<AddByLine, { kind: 'interview' }>['application'];
type Met = Extract<AddByLine, { kind: 'touch' }>['person'];

const nameOf = preparedValue<[number], string>(
  'SELECT name FROM contacts WHERE id = ? AND deleted_at IS NULL',
);

/** What an undo step for it is called. */
export function labelOfLine(input: AddByLine): string {
  switch (input.kind) {
    case 'interview':
      return 'Add an interview';
    case 'next_step':
      return 'Add a next step';
    case 'application':
      return `Add ${input.role}`;
    case 'touch':
      return 'Note a touch';
    case 'networking_event':
      return `Add ${input.name}`;
  }
}

/** Adds what was typed as a line and confirmed piece by piece, each thing through the store it belongs to. */
export function addByLine(db: Db, input: AddByLine, moment: Moment): AddedByLine {
  switch (input.kind) {
    case 'interview':
      return addInterview(db, input, moment);
    case 'next_step':
      return addNextStep(db, input, moment);
    case 'application': {
      const { company, role, appliedOn, closesOn } = input;
      const stageId = stageIdByCode(db, appliedOn === null ? 'saved' : 'applied');
      const id = createApplication(db, { facts: { company, role, closesOn }, stageId, appliedOn }, moment);
      return { words: `${role} at ${company} added.`, address: `/applications/${id}` };
    }
    case 'touch':
      return addTouch(db, input, moment);
    case 'networking_event':
      return addEvent(db, input);
  }
}

function addInterview(db: Db, input: Extract<AddByLine, { kind: 'interview' }>, moment: Moment): AddedByLine {
  const applicationId = applicationFor(db, input.application, moment);
  const { day, time, endTime } = input;
  saveInterview(db, {
    id: null,
    revision: 0,
    applicationId,
    kind: input.interviewKind,
    startsAt: `${day}T${time}`,
    endsAt: endTime === null ? null : `${day}T${endTime}`,
    timeZone: input.timeZone,
    place: '',
    link: '',
    preparation: input.preparation,
    howItWent: '',
    contactIds: [],
  });
  return { words: 'Interview added.', address: `/applications/${applicationId}?tab=interviews` };
}

function addNextStep(db: Db, input: Extract<AddByLine, { kind: 'next_step' }>, moment: Moment): AddedByLine {
  const { application } = input;
  const step = { nextStep: input.what, nextStepOn: input.day };
  if (!('id' in application)) {
    const id = createApplication(db, { facts: { ...application, ...step }, appliedOn: null }, moment);
    return { words: 'Next step added.', address: `/applications/${id}` };
  }
  const { id, revision } = application;
  namedApplication(db, id);
  if (cardById(db, id, moment.local).revision !== revision)
    throw new ExpectedError(
      'CONFLICT',
      'This application was changed meanwhile. Choose “Read it” once more to see its next step as it is now.',
    );
  updateApplication(db, { id, revision, changes: step }, moment);
  return { words: 'Next step added.', address: `/applications/${id}` };
}

function addTouch(db: Db, input: Extract<AddByLine, { kind: 'touch' }>, { today }: Moment): AddedByLine {
  const contactId = contactFor(db, input.person, today);
  const { day, channel, note } = input;
  saveTouch(db, { id: null, revision: 0, contactId, on: day, channel, note }, today);
  const name = nameOf(db).get(contactId) ?? '';
  return { words: `Noted for ${name}.`, address: `/network/people/${contactId}` };
}

function addEvent(db: Db, input: Extract<AddByLine, { kind: 'networking_event' }>): AddedByLine {
  const { eventKind, name, day, time, timeZone, place } = input;
  const { id } = saveEvent(db, {
    id: null,
    revision: 0,
    kind: eventKind,
    name,
    startsAt: time === null ? day : `${day}T${time}`,
    endsAt: null,
    timeZone: time === null ? null : timeZone,
    place,
    link: '',
    communityId: null,
  });
  return { words: `${name} added.`, address: `/network/events/${id}` };
}

/** The application that was chosen, or a new one; NOT_FOUND when the chosen one is gone or in the Trash. */
function applicationFor(db: Db, which: Which, moment: Moment): number {
  if ('id' in which) {
    namedApplication(db, which.id);
    return which.id;
  }
  const { company, role } = which;
  return createApplication(db, { facts: { company, role }, appliedOn: null }, moment);
}

function contactFor(db: Db, which: Met, today: string): number {
  if ('id' in which) {
    if (nameOf(db).get(which.id) !== undefined) return which.id;
    throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  }
  return addPerson(db, { name: which.name, applicationId: null }, today).id;
}
