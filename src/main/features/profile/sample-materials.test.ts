import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

describe('the materials of the sample', () => {
  let app: TestApp;
  beforeAll(() => {
    app = openTestApp('2026-11-23T09:00:00', { sample: true });
  });
  afterAll(() => app.close());

  it('are a resume in three versions and a letter in two, each sent', async () => {
    const materials = await app.call.materials.list();
    expect(materials.map(({ name, versions }) => [name, versions.length])).toEqual([
      ['Resume', 3],
      ['Cover letter', 2],
    ]);
    for (const { sentCount } of materials.flatMap(({ versions }) => versions))
      expect(sentCount).toBeGreaterThan(0);
  });

  it('are sent no earlier than they were made, one resume with each application', async () => {
    const { cards } = await app.call.applications.board({});
    const applied = cards.filter(({ appliedOn }) => appliedOn !== null);
    for (const { id } of applied.slice(0, 10)) {
      const sent = await app.call.materials.sent({ applicationId: id });
      expect(sent.filter(({ kind }) => kind === 'resume')).toHaveLength(1);
      for (const { version, sentOn } of sent) expect(version.madeOn <= sentOn).toBe(true);
    }
  });

  it('hold a checklist in the words of its advert, with an edit note for what is not shown', async () => {
    const { cards } = await app.call.applications.board({});
    const depot = cards.find(({ company }) => company === 'Copperfield Transit');
    const checklist = await app.call.materials.checklist.get({ applicationId: depot?.id ?? 0 });
    expect(checklist.lines).toHaveLength(6);
    for (const { quote } of checklist.lines) expect(checklist.posting).toContain(quote);
    expect(checklist.lines.filter(({ hasEditNote }) => hasEditNote)).toHaveLength(1);
  });
});
