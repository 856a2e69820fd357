import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarKind, ExportCalendar } from '../../../shared/calendar.ts';
import { CALENDAR_KINDS } from '../../../shared/calendar.ts';
import { readInvitations } from '../../../shared/domain/read-invitations.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication } from '../endings/endings-test-setup.ts';
import { addApplication, addInterview } from './calendar-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const items = (from: string, to: string, zone = 'Europe/Berlin') =>
  app.call.calendar.items({ from, to, zone });
const month = (changes: Partial<ExportCalendar> = {}): ExportCalendar => ({
  what: { by: 'period', kinds: [...CALENDAR_KINDS], from: '2026-11-01', to: '2026-12-31' },
  zone: 'Europe/Berlin',
  withPeople: false,
  ...changes,
});

function insert(sql: string, ...values: (string | number | null)[]): number {
  return Number(app.context.db.prepare(sql).run(...values).lastInsertRowid);
}

/** One date of every kind between 24 and 30 November 2026. */
async function fillWeek(): Promise<Record<CalendarKind, number>> {
  const id = await addApplication(app, {
    nextStep: 'Send the portfolio',
    nextStepOn: '2026-11-24',
    closesOn: '2026-11-25',
  });
  const contact = insert("INSERT INTO contacts (name, added_on) VALUES ('Dana Whitlow', '2026-11-01')");
  const interview = await addInterview(app, id, '2026-11-26T10:00', 'Europe/Berlin', [contact]);
  const ended = await endApplication(app, { role: 'Dispatcher' });
  await app.call.applications.saveInterview({
    id: null,
    revision: 0,
    applicationId: ended,
    kind: 'final',
    startsAt: '2026-10-20T10:00',
    endsAt: null,
    timeZone: 'Europe/Berlin',
    place: '',
    link: '',
    preparation: '',
    howItWent: '',
    contactIds: [],
  });
  const event = insert(
    "INSERT INTO networking_events (kind, name, starts_at, ends_at, time_zone) VALUES ('fair', 'Harbour fair', '2026-11-27', '2026-11-28', NULL)",
  );
  const followUp = insert(
    "INSERT INTO event_follow_ups (event_id, text, due_on) VALUES (?, 'Send the link', '2026-11-30')",
    event,
  );
  const talk = insert(
    "INSERT INTO informational_talks (contact_id, starts_at, time_zone) VALUES (?, '2026-11-27T12:00', 'Europe/Berlin')",
    contact,
  );
  const goal = await app.call.goals.save({
    id: null,
    revision: 0,
    what: 'Two talks',
    shownBy: '',
    realistic: '',
    askedBy: '',
    byOn: '2026-11-29',
    links: [],
  });
  const reminder = await app.call.reminders.save({
    id: null,
    revision: 0,
    what: 'Ring Omar',
    remindAt: '2026-11-28T18:30',
    timeZone: 'Europe/Berlin',
    applicationId: null,
    contactId: null,
  });
  const ending = app.context.db
    .prepare<[number], { id: number }>('SELECT id FROM endings WHERE application_id = ?')
    .get(ended);
  return {
    interview,
    next_step: id,
    closing: id,
    feedback: ending?.id ?? 0,
    event,
    follow_up: followUp,
    talk,
    goal: goal.id,
    reminder: reminder.id,
  };
}

describe('the calendar', () => {
  it('has one item for each kind, by day, whole days before times', async () => {
    const ids = await fillWeek();
    const found = await items('2026-11-23', '2026-11-30');
    expect(found.map(({ kind, id, day, time }) => [kind, id, day, time])).toEqual([
      ['feedback', ids.feedback, '2026-11-24', null],
      ['next_step', ids.next_step, '2026-11-24', null],
      ['closing', ids.closing, '2026-11-25', null],
      ['interview', ids.interview, '2026-11-26', '10:00'],
      ['event', ids.event, '2026-11-27', null],
      ['talk', ids.talk, '2026-11-27', '12:00'],
      ['reminder', ids.reminder, '2026-11-28', '18:30'],
      ['goal', ids.goal, '2026-11-29', null],
      ['follow_up', ids.follow_up, '2026-11-30', null],
    ]);
    expect(found.find(({ kind }) => kind === 'feedback')).toMatchObject({
      title: 'Halden Freight, Dispatcher: good days to ask for feedback',
      lastDay: '2026-11-30',
    });
    expect(found.find(({ kind }) => kind === 'event')?.lastDay).toBe('2026-11-28');
    expect(found.find(({ kind }) => kind === 'talk')?.title).toBe('Talk with Dana Whitlow');
    expect(found.find(({ kind }) => kind === 'reminder')?.address).toBe(
      `/calendar?reminder=${ids.reminder}&day=2026-11-28`,
    );
    // What goes on for days is there on each of them.
    expect((await items('2026-11-28', '2026-11-28')).map(({ kind }) => kind)).toEqual([
      'feedback',
      'event',
      'reminder',
    ]);
  });

  it('leaves out what is done, in the Trash, archived or ended', async () => {
    await fillWeek();
    const { db } = app.context;
    db.prepare("UPDATE applications SET deleted_at = '2026-11-23T09:00:00Z'").run();
    db.prepare("UPDATE event_follow_ups SET done_on = '2026-11-23'").run();
    db.prepare('UPDATE networking_events SET went = 0').run();
    db.prepare("UPDATE goals SET state = 'reached', closed_on = '2026-11-23'").run();
    db.prepare("UPDATE reminders SET done_on = '2026-11-23'").run();
    db.prepare("UPDATE contacts SET deleted_at = '2026-11-23T09:00:00Z'").run();
    expect((await items('2026-11-01', '2026-12-31')).map(({ kind }) => kind)).toEqual([]);
  });

  it('after a question was sent names the days of the one reminder instead', async () => {
    const ids = await fillWeek();
    insert(
      "INSERT INTO feedback_requests (ending_id, variant, state, sent_on) VALUES (?, 'after_interview', 'sent', '2026-11-25')",
      ids.feedback,
    );
    const feedback = (await items('2026-11-01', '2026-12-31')).filter(({ kind }) => kind === 'feedback');
    expect(feedback).toMatchObject([{ day: '2026-12-02', lastDay: '2026-12-08' }]);
    // Today says the same of it.
    app.wait(9);
    expect(await app.call.endings.requests.due({})).toMatchObject([{ what: 'remind', until: '2026-12-08' }]);
    app.wait(6);
    expect(await app.call.endings.requests.due({})).toMatchObject([{ what: 'remind' }]);
    app.wait(1);
    expect(await app.call.endings.requests.due({})).toMatchObject([{ what: 'close' }]);
  });

  // The Sunday on which the clocks change in the zone of the interview, seen from the three zones.
  it.each([
    ['2026-10-25T09:00', 'Europe/Berlin', 'America/New_York', '2026-10-25', '04:00'],
    ['2026-10-25T09:00', 'Europe/Berlin', 'Pacific/Kiritimati', '2026-10-25', '22:00'],
    ['2026-03-29T09:00', 'Europe/Berlin', 'America/New_York', '2026-03-29', '03:00'],
    ['2026-11-01T09:00', 'America/New_York', 'Europe/Berlin', '2026-11-01', '15:00'],
    ['2026-03-08T09:00', 'America/New_York', 'Europe/Berlin', '2026-03-08', '14:00'],
    ['2026-03-08T09:00', 'America/New_York', 'Pacific/Kiritimati', '2026-03-09', '03:00'],
    ['2026-10-25T01:00', 'Pacific/Kiritimati', 'Europe/Berlin', '2026-10-24', '13:00'],
  ])('shows %s in %s from %s on %s at %s', async (startsAt, zone, here, day, time) => {
    await addInterview(app, await addApplication(app), startsAt, zone);
    const [only, ...others] = await items(day, day, here);
    expect(only).toMatchObject({ day, time, zone, there: startsAt });
    expect(others).toEqual([]);
  });
});

describe('a calendar file', () => {
  it('has the same UIDs every time, and its events come back as they were', async () => {
    const ids = await fillWeek();
    const { text, name, events } = await app.call.calendar.export(month());
    expect([name, events]).toEqual(['Rebound calendar 2026-11-23.ics', 9]);
    const uids = text.match(/^UID:.*$/gm);
    app.wait(3);
    app.reopen();
    const again = await app.call.calendar.export(month());
    expect(again.text.match(/^UID:.*$/gm)).toEqual(uids);
    expect(uids).toContainEqual(expect.stringMatching(/^UID:[0-9a-f-]{36}@[0-9a-f]{16}\.rebound/));
    expect(uids).toContainEqual(
      expect.stringMatching(new RegExp(`^UID:goal-${ids.goal}@[0-9a-f]{16}\\.rebound`)),
    );
    const read = readInvitations(text);
    expect(read.problems).toEqual([]);
    expect(
      read.events.map(({ startsAt, endsAt, timeZone, allDay }) => [startsAt, endsAt, timeZone, allDay]),
    ).toEqual(
      expect.arrayContaining([
        ['2026-11-26T10:00', null, 'Europe/Berlin', false],
        ['2026-11-27', '2026-11-28', null, true],
        ['2026-11-27T12:00', '2026-11-27T12:20', 'Europe/Berlin', false],
        ['2026-11-28T18:30', null, 'Europe/Berlin', false],
      ]),
    );
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin');
  });

  it('never calls another interview by the UID of one that was removed', async () => {
    const id = await addApplication(app);
    const uidOf = async (interview: number) => {
      const what = { by: 'item' as const, kind: 'interview' as const, id: interview };
      return (await app.call.calendar.export(month({ what }))).text.match(/^UID:.*$/m)?.[0];
    };
    const first = await addInterview(app, id, '2026-11-26T10:00', 'Europe/Berlin');
    const uid = await uidOf(first);
    await app.call.applications.removeInterview({ id: first, revision: 1 });
    const second = await addInterview(app, id, '2026-12-02T10:00', 'Europe/Berlin');
    // SQLite gives the number again.
    expect(second).toBe(first);
    expect(await uidOf(second)).not.toBe(uid);
    await app.call.undo.undo();
    await app.call.undo.undo();
    // Keeping the UID was no step: what was taken back is the second interview and the removal of the first.
    expect(await uidOf(first)).toBe(uid);
  });

  it('leaves notes out always, and names of people unless they are asked for', async () => {
    await fillWeek();
    const without = await app.call.calendar.export(month());
    expect(without.text).not.toMatch(/Dana|private note/);
    const withPeople = await app.call.calendar.export(month({ withPeople: true }));
    expect(withPeople.text).toContain('DESCRIPTION:With Dana Whitlow');
    expect(withPeople.text).toContain('SUMMARY:Talk with Dana Whitlow');
    expect(withPeople.text).not.toContain('private note');
  });

  it('can be of one date, or of chosen kinds and days', async () => {
    const ids = await fillWeek();
    const one = await app.call.calendar.export(month({ what: { by: 'item', kind: 'goal', id: ids.goal } }));
    expect([one.events, one.name]).toEqual([1, 'Goal - Two talks.ics']);
    for (const kind of CALENDAR_KINDS) {
      const { events, text } = await app.call.calendar.export(
        month({ what: { by: 'item', kind, id: ids[kind] } }),
      );
      const shown = (await items('2026-11-23', '2026-11-30')).find((item) => item.kind === kind);
      const day = shown?.day.replaceAll('-', '');
      expect([kind, events, text.split('BEGIN:VEVENT')[1]?.match(/^DTSTART[^:]*:(\d{8})/m)?.[1]]).toEqual([
        kind,
        1,
        day,
      ]);
    }
    const some = await app.call.calendar.export(
      month({ what: { by: 'period', kinds: ['goal', 'reminder'], from: '2026-11-28', to: '2026-11-28' } }),
    );
    expect(some.text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Ring Omar']);
    await expect(
      app.call.calendar.export(
        month({ what: { by: 'period', kinds: ['talk'], from: '2026-01-01', to: '2026-01-02' } }),
      ),
    ).rejects.toMatchObject({ cause: { code: 'INVALID' } });
  });

  it('folds between characters and lets no text end its line or the calendar', async () => {
    const what = `Ä${'ü🙂'.repeat(70)}\nEND:VEVENT\r\nEND:VCALENDAR`;
    await app.call.reminders.save({
      id: null,
      revision: 0,
      what,
      remindAt: '2026-11-28T18:30',
      timeZone: 'Europe/Berlin',
      applicationId: null,
      contactId: null,
    });
    const { text } = await app.call.calendar.export(month());
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // A half of a pair would become the sign for a broken character.
      expect(Buffer.from(line).toString('utf8')).toBe(line);
      expect(line).not.toContain('�');
    }
    expect(readInvitations(text).events[0]?.title).toBe(what.replace(/\s+/g, ' '));
  });
});
