import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addInterview } from './network-test-setup.ts';

let app: TestApp;
let applicationId = 0;
beforeEach(async () => {
  app = openTestApp('2026-11-23T09:00:00');
  const { card } = await app.call.applications.create({
    facts: { role: 'Planner', company: 'Halden Freight' },
  });
  applicationId = card.id;
});
afterEach(() => app.close());

const people = () => app.call.network.people;
const namesHere = async () =>
  (await people().ofApplication({ applicationId })).map(({ name, isLinked }) => [name, isLinked]);

describe('a contact and an application', () => {
  it('belong together by a link or an interview, and an interview outlives the link', async () => {
    const dana = await people().add({ name: 'Dana', applicationId });
    const hal = await people().add({ name: 'Hal' });
    await addInterview(app, applicationId, '2026-11-12', [dana.id, hal.id]);
    expect(await namesHere()).toEqual([
      ['Dana', true],
      ['Hal', false],
    ]);
    await people().link({ contactId: dana.id, applicationId });
    await people().unlink({ contactId: dana.id, applicationId });
    expect(await namesHere()).toEqual([
      ['Dana', false],
      ['Hal', false],
    ]);
    expect((await people().page({ id: hal.id })).applications).toMatchObject([
      { id: applicationId, isLinked: false, isInterview: true, stageName: 'Saved' },
    ]);
    await expect(people().link({ contactId: 999, applicationId })).rejects.toThrow('not there any more');
  });
});

describe('keeping who wrote as a contact', () => {
  it('makes one with where they wrote from, linked to the application, in one step', async () => {
    const kept = await people().keepSender({ applicationId, name: 'Dana Whitlow', email: 'dana@h.example' });
    expect(kept.isNew).toBe(true);
    const { person, applications } = await people().page({ id: kept.id });
    expect(person).toMatchObject({
      company: 'Halden Freight',
      howMet: 'Wrote about Planner at Halden Freight',
      addedOn: '2026-11-23',
    });
    expect(applications).toMatchObject([{ id: applicationId, isLinked: true }]);
    await app.call.undo.undo();
    expect(await people().list()).toEqual([]);
  });

  it('finds them by e-mail or by name, and fills in a missing address', async () => {
    const zoe = await people().add({ name: 'Zoë Bright', company: 'Halden Freight Ltd' });
    const gil = await people().add({ name: 'Gil', company: 'An agency', applicationId });
    const dana = await people().add({ name: 'Dana', email: 'DANA@h.example' });
    const keep = (name: string, email: string) => people().keepSender({ applicationId, name, email });
    expect(await keep('zoe bright', 'zoe@h.example')).toEqual({ id: zoe.id, isNew: false });
    expect((await people().page({ id: zoe.id })).person.email).toBe('zoe@h.example');
    expect(await keep('Gil', 'gil@agency.example')).toEqual({ id: gil.id, isNew: false });
    expect(await keep('D. Whitlow', 'dana@h.example')).toEqual({ id: dana.id, isNew: false });
    expect(await keep('Dana', 'another@h.example')).toMatchObject({ isNew: true });
  });

  it('takes nobody for another because of a mailbox many read, or of a name elsewhere', async () => {
    await people().add({ name: 'Ada Lane', company: 'Acme', email: 'jobs@acme.example' });
    await people().add({ name: 'Ben Moor', company: 'Elsewhere' });
    const keep = (name: string, email: string) => people().keepSender({ applicationId, name, email });
    expect(await keep('Omar Reyes', 'jobs@acme.example')).toMatchObject({ isNew: true });
    expect(await keep('Ben Moor', 'ben@h.example')).toMatchObject({ isNew: true });
  });
});
