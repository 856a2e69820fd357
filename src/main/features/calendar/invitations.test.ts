import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InterviewProposal, KeepInvitation } from '../../../shared/calendar.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addApplication, addInterview, invitationFile, upload } from './calendar-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const TIMES = ['DTSTART;TZID=Europe/Berlin:20261203T140000', 'DTEND;TZID=Europe/Berlin:20261203T150000'];
const REST = [
  'LOCATION:Quay 4',
  'DESCRIPTION:Bring the plan.\\nhttps://zoom.us/j/123',
  'ORGANIZER;CN=Dana Whitlow:mailto:dana@halden.example',
  'ATTENDEE;CN=Omar Reyes:mailto:omar@halden.example',
];

async function read(text: string): Promise<InterviewProposal> {
  const { proposals } = await app.call.calendar.readInvitation({ uploadId: upload(app, text) });
  const [proposal] = proposals;
  if (!proposal) throw new Error('Nothing was proposed.');
  return proposal;
}

function answer(proposal: InterviewProposal, applicationId: number, changes: Partial<KeepInvitation> = {}) {
  return app.call.calendar.keepInvitation({
    applicationId,
    interviewId: proposal.known?.interviewId ?? null,
    revision: proposal.known?.revision ?? 0,
    uid: proposal.uid,
    kind: proposal.kind,
    startsAt: proposal.startsAt,
    endsAt: proposal.endsAt,
    timeZone: proposal.timeZone ?? 'Europe/Berlin',
    place: proposal.place,
    link: proposal.link,
    preparation: proposal.description,
    people: [],
    ...changes,
  });
}

const contacts = () => app.call.network.contacts({});

describe('an invitation', () => {
  it('is proposed with its facts, and nothing is written by reading it', async () => {
    const id = await addApplication(app);
    const proposal = await read(invitationFile([...TIMES, ...REST]));
    expect(proposal).toMatchObject({
      kind: 'technical',
      startsAt: '2026-12-03T14:00',
      endsAt: '2026-12-03T15:00',
      timeZone: 'Europe/Berlin',
      place: 'Quay 4',
      link: 'https://zoom.us/j/123',
      known: null,
      cancelled: false,
    });
    expect(proposal.people.map(({ name, contact }) => [name, contact])).toEqual([
      ['Dana Whitlow', null],
      ['Omar Reyes', null],
    ]);
    expect((await app.call.applications.get({ id })).interviews).toEqual([]);
    expect(await contacts()).toEqual([]);
  });

  it('becomes an interview, with contacts only of those who were chosen', async () => {
    const id = await addApplication(app);
    const proposal = await read(invitationFile([...TIMES, ...REST]));
    const saved = await answer(proposal, id, {
      people: [{ name: 'Dana Whitlow', email: 'dana@halden.example' }],
    });
    expect(saved).toMatchObject({
      startsAt: '2026-12-03T14:00',
      place: 'Quay 4',
      preparation: proposal.description,
    });
    expect(await contacts()).toMatchObject([{ name: 'Dana Whitlow', company: 'Halden Freight' }]);
    await app.call.undo.undo();
    expect(await contacts()).toEqual([]);
  });

  it('that comes again changes its interview and never doubles it or its people', async () => {
    const id = await addApplication(app);
    const dana = { name: 'Dana Whitlow', email: 'dana@halden.example' };
    const first = await answer(await read(invitationFile([...TIMES, ...REST])), id, { people: [dana] });
    const later = await read(invitationFile(['DTSTART;TZID=America/New_York:20261204T093000', ...REST]));
    expect(later.known).toMatchObject({ interviewId: first.id, application: 'Planner, Halden Freight' });
    await answer(later, id, {
      preparation: 'not this',
      people: [{ name: '', email: 'DANA@halden.example' }],
    });
    const { interviews } = await app.call.applications.get({ id });
    expect(interviews).toMatchObject([
      {
        id: first.id,
        startsAt: '2026-12-04T09:30',
        timeZone: 'America/New_York',
        preparation: first.preparation,
      },
    ]);
    expect(interviews[0]?.people.map(({ name }) => name)).toEqual(['Dana Whitlow']);
    // Two windows with the same file: the second is told.
    await expect(answer({ ...later, known: null }, id)).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
    const other = await addApplication(app, { role: 'Dispatcher' });
    await expect(answer(later, other)).rejects.toMatchObject({ cause: { code: 'INVALID' } });
  });

  it('kept with an application in the Trash can be kept with another', async () => {
    const id = await addApplication(app);
    await answer(await read(invitationFile(TIMES)), id);
    const { card } = await app.call.applications.get({ id });
    await app.call.applications.trash({ items: [card] });
    const again = await read(invitationFile(TIMES));
    expect(again.known).toBeNull();
    const other = await addApplication(app, { role: 'Dispatcher' });
    expect(await answer(again, other)).toMatchObject({ startsAt: '2026-12-03T14:00' });
  });

  it('knows people by more than a name or a mailbox many read, also those who were merged', async () => {
    const id = await addApplication(app);
    const { people, exchange } = app.call.network;
    const add = (name: string, company: string, email = '') => people.add({ name, company, email });
    await add('Dana Whitlow', 'Elsewhere');
    await add('Ada Lane', 'Halden Freight', 'jobs@halden.example');
    const omar = await add('Omar Reyes', 'Halden Freight', 'omar@halden.example');
    const other = await add('O. Reyes', 'Halden Freight', 'o.reyes@halden.example');
    await exchange.merge({
      ...{ keptId: omar.id, keptRevision: omar.revision, otherId: other.id, otherRevision: other.revision },
      choice: {},
    });
    const saved = await answer(await read(invitationFile([...TIMES, ...REST])), id, {
      people: [
        { name: 'Dana Whitlow', email: '' },
        { name: 'Dana Whitlow', email: '' },
        { name: 'Ben Moor', email: 'jobs@halden.example' },
        { name: '', email: 'o.reyes@halden.example' },
      ],
    });
    expect(saved.people.map(({ name, company }) => [name, company])).toEqual([
      ['Dana Whitlow', 'Halden Freight'],
      ['Ben Moor', 'Halden Freight'],
      ['Omar Reyes', 'Halden Freight'],
    ]);
    expect(await contacts()).toHaveLength(5);
  });

  it('that is cancelled names the interview to take away', async () => {
    const id = await addApplication(app);
    const saved = await answer(await read(invitationFile(TIMES)), id);
    const gone = await read(invitationFile(TIMES, 'CANCEL'));
    expect(gone).toMatchObject({
      cancelled: true,
      known: { interviewId: saved.id, startsAt: '2026-12-03T14:00' },
    });
  });

  it('of our own calendar leads to the interview it was made from', async () => {
    const id = await addApplication(app);
    const interviewId = await addInterview(app, id, '2026-12-03T14:00', 'Europe/Berlin');
    const { text } = await app.call.calendar.export({
      what: { by: 'item', kind: 'interview', id: interviewId },
      zone: 'Europe/Berlin',
      withPeople: false,
    });
    expect((await read(text)).known?.interviewId).toBe(interviewId);
    const stranger = text.replace(/^UID:[0-9a-f]{8}/m, 'UID:00000000');
    expect((await read(stranger)).known).toBeNull();
  });

  it('is found within a saved e-mail', async () => {
    const calendar = invitationFile([...TIMES, ...REST]);
    const mail = [
      'From: Dana Whitlow <dana@halden.example>',
      'Subject: Invitation',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b1',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'See you there.',
      '--b1',
      'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(calendar).toString('base64'),
      '--b1--',
      '',
    ].join('\r\n');
    expect(await read(mail)).toMatchObject({ uid: 'round-2@halden.example', startsAt: '2026-12-03T14:00' });
  });

  it('with a zone nobody knows has its time as written and no zone', async () => {
    expect(await read(invitationFile(['DTSTART;TZID=Our office:20261203T140000']))).toMatchObject({
      startsAt: '2026-12-03T14:00',
      timeZone: null,
    });
  });

  it('without a beginning that can be read is refused, with what to do instead', async () => {
    const reading = app.call.calendar.readInvitation({
      uploadId: upload(app, invitationFile(['DTSTART:next week'])),
    });
    await expect(reading).rejects.toThrow(/could not read when this begins/);
  });

  it.each(['', 'Hello', 'From: a@b.example\r\n\r\nNo invitation', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'])(
    'is not found in %j, and a sentence says so',
    async (text) => {
      await expect(app.call.calendar.readInvitation({ uploadId: upload(app, text) })).rejects.toMatchObject({
        cause: { code: 'INVALID' },
      });
    },
  );
});
