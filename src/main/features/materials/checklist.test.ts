import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
let applicationId: number;
beforeEach(async () => {
  app = openTestApp();
  const { card } = await app.call.applications.create({
    facts: { role: 'Site lead', company: 'Halden Freight' },
    posting: {
      text: 'What you bring\n- Three years of experience with shift planning\n- A forklift licence\n- Ideally German\n',
      html: null,
    },
  });
  applicationId = card.id;
});
afterEach(() => app.close());

const checklist = () => app.call.materials.checklist.get({ applicationId });
const addVersion = (kind: 'resume' | 'letter', name: string) =>
  app.call.materials.add({ kind, name, label: '', content: { from: 'text', text: name } });

describe('a checklist', () => {
  it('takes its lines from the advert once, with nothing said of them', async () => {
    expect(await app.call.materials.checklist.propose({ applicationId })).toEqual({ added: 3 });
    const { lines } = await checklist();
    expect(lines.map(({ text, kind, standing }) => [text, kind, standing])).toEqual([
      ['Three years of experience with shift planning', 'must', null],
      ['A forklift licence', 'must', null],
      ['Ideally German', 'nice', null],
    ]);
    const [first] = lines;
    await app.call.materials.checklist.save({
      ...(first ?? { id: 0, revision: 0 }),
      text: 'Shift planning',
      kind: 'must',
      note: 'Name the rota',
    });
    expect(await app.call.materials.checklist.propose({ applicationId })).toEqual({ added: 0 });
    expect((await checklist()).lines[0]).toMatchObject({
      text: 'Shift planning',
      quote: 'Three years of experience with shift planning',
      note: 'Name the rota',
    });
    await app.call.undo.undo();
    await app.call.undo.undo();
    expect((await checklist()).lines).toEqual([]);
  });

  it('keeps what was said about which version, and takes it back', async () => {
    const version = await addVersion('resume', 'Resume');
    await app.call.materials.checklist.add({ applicationId, text: 'A calm voice', kind: 'nice' });
    const [line] = (await checklist()).lines;
    if (!line) throw new Error('the line is missing');
    const say = { ...line, standing: 'have_not_shown' as const, versionId: version.id };
    await app.call.materials.checklist.setStanding(say);
    await expect(app.call.materials.checklist.setStanding(say)).rejects.toThrow('changed elsewhere');
    const [said] = (await checklist()).lines;
    expect(said).toMatchObject({
      standing: 'have_not_shown',
      saidAbout: { id: version.id, material: 'Resume', number: 1 },
    });
    await app.call.materials.addNote({ materialId: version.materialId, text: 'Show it', lineId: line.id });
    expect((await checklist()).lines[0]?.hasEditNote).toBe(true);
    const { notes } = await app.call.materials.get({ id: version.materialId });
    expect(notes).toMatchObject([{ text: 'Show it', applicationId, doneIn: null }]);
    await app.call.materials.checklist.remove({ id: line.id, revision: said?.revision ?? 0 });
    expect((await checklist()).lines).toEqual([]);
    expect((await app.call.materials.get({ id: version.materialId })).notes).toHaveLength(1);
    await app.call.undo.undo();
    expect((await checklist()).lines[0]).toMatchObject({ standing: 'have_not_shown', hasEditNote: true });
  });

  it('is not answered for every version by what was said of a version that was removed', async () => {
    const version = await addVersion('resume', 'Resume');
    await app.call.materials.checklist.add({ applicationId, text: 'A calm voice', kind: 'nice' });
    const [line] = (await checklist()).lines;
    if (!line) throw new Error('the line is missing');
    await app.call.materials.checklist.setStanding({ ...line, standing: 'shown', versionId: version.id });
    await app.call.materials.removeVersion(version);
    expect((await checklist()).lines).toMatchObject([{ standing: null, saidAbout: null }]);
    await app.call.undo.undo();
    const answered = [{ standing: 'shown', saidAbout: { id: version.id } }];
    expect((await checklist()).lines).toMatchObject(answered);
  });

  it('matches a line added by hand by the words it has now', async () => {
    const save = async (text: string) => {
      const line = (await checklist()).lines.at(-1);
      if (!line) throw new Error('the line is missing');
      await app.call.materials.checklist.save({ ...line, text });
      return (await checklist()).lines.at(-1)?.quote;
    };
    await app.call.materials.checklist.add({ applicationId, text: 'A calm voice', kind: 'nice' });
    expect(await save('A driving licence')).toBe('A driving licence');
    await app.call.materials.checklist.add({ applicationId, text: 'forklift licence', kind: 'must' });
    expect(await save('Forklifts')).toBe('forklift licence');
    expect(await save('Forklift trucks')).toBe('forklift licence');
  });

  it('begins with the resume that was sent, else with the newest one', async () => {
    expect((await checklist()).firstVersionId).toBeNull();
    const letter = await addVersion('letter', 'A letter');
    expect((await checklist()).firstVersionId).toBe(letter.id);
    const first = await addVersion('resume', 'Resume');
    const second = await app.call.materials.addVersion({
      materialId: first.materialId,
      label: '',
      content: { from: 'text', text: 'newer' },
      doneNotes: [],
    });
    expect((await checklist()).firstVersionId).toBe(second.id);
    await app.call.materials.send({ applicationId, versionId: first.id, on: '2026-11-01' });
    await app.call.materials.send({ applicationId, versionId: letter.id, on: '2026-11-02' });
    expect((await checklist()).firstVersionId).toBe(first.id);
  });
});
