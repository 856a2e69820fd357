import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { keepFile, pdfOf } from './materials-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const names = async () => (await app.call.materials.removed()).map(({ kind, name }) => [kind, name] as const);
const addResume = () =>
  app.call.materials.add({
    kind: 'resume',
    name: 'Resume',
    label: '',
    content: { from: 'text', text: 'Runs a depot' },
  });
const remove = async (id: number) => app.call.materials.remove(await app.call.materials.get({ id }));

describe('removed materials', () => {
  it('are listed, and come back with their versions', async () => {
    const { materialId } = await addResume();
    expect(await names()).toEqual([]);
    await remove(materialId);
    expect(await names()).toEqual([['material', 'Resume']]);
    await app.call.materials.restore({ kind: 'material', id: materialId });
    expect(await app.call.materials.list()).toMatchObject([{ id: materialId, versions: [{ number: 1 }] }]);
    expect(await names()).toEqual([]);
    await app.call.undo.undo();
    expect(await names()).toEqual([['material', 'Resume']]);
  });

  it('are erased with their file, what they were sent with, and what was said of them', async () => {
    const content = await keepFile(app, pdfOf(['Runs a depot']), 'resume.pdf', 'application/pdf');
    const version = await app.call.materials.add({ kind: 'resume', name: 'Resume', label: '', content });
    const { card } = await app.call.applications.create({ facts: { role: 'Lead', company: 'Halden' } });
    const applicationId = card.id;
    await app.call.materials.send({ applicationId, versionId: version.id, on: '2026-11-20' });
    await app.call.materials.checklist.add({ applicationId, text: 'A calm voice', kind: 'nice' });
    const [line] = (await app.call.materials.checklist.get({ applicationId })).lines;
    if (!line) throw new Error('the line is missing');
    await app.call.materials.checklist.setStanding({ ...line, standing: 'shown', versionId: version.id });
    const item = { kind: 'material' as const, id: version.materialId };
    await expect(app.call.materials.erase(item)).rejects.toThrow('not among what was removed');
    await remove(version.materialId);
    await app.call.materials.erase(item);
    expect(await names()).toEqual([]);
    expect(await app.call.materials.sent({ applicationId })).toEqual([]);
    const { lines } = await app.call.materials.checklist.get({ applicationId });
    expect(lines).toMatchObject([{ standing: null, saidAbout: null }]);
    const files = app.context.db.prepare('SELECT count(*) FROM material_versions WHERE sha256 IS NOT NULL');
    expect(files.pluck().get()).toBe(0);
  });
});

describe('removed versions', () => {
  it('are in no list and not found, keep their number, and come back', async () => {
    const { materialId } = await addResume();
    const second = await app.call.materials.addVersion({
      materialId,
      label: 'for depots',
      content: { from: 'text', text: 'Portbury' },
      doneNotes: [],
    });
    await app.call.materials.addNote({ materialId, text: 'Name it', lineId: null });
    const [note] = (await app.call.materials.get({ id: materialId })).notes;
    if (!note) throw new Error('the note is missing');
    await app.call.materials.markNote({ ...note, versionId: second.id });
    await app.call.materials.removeVersion(second);
    expect(await names()).toEqual([['version', 'Resume, version 2: for depots']]);
    expect(await app.call.materials.get({ id: materialId })).toMatchObject({
      versions: [{ number: 1 }],
      notes: [{ doneIn: null }],
      openNotes: 1,
    });
    expect(await app.call.materials.choices()).toHaveLength(1);
    expect((await app.call.search.find({ text: 'portbury', groups: ['growth'] })).hits).toEqual([]);
    await expect(app.call.materials.version({ id: second.id })).rejects.toThrow('not there any more');
    await app.call.materials.restore({ kind: 'version', id: second.id });
    expect(await app.call.materials.get({ id: materialId })).toMatchObject({
      versions: [{ number: 2 }, { number: 1 }],
      notes: [{ doneIn: 2 }],
      openNotes: 0,
    });
    expect((await app.call.search.find({ text: 'portbury', groups: ['growth'] })).hits).toHaveLength(1);
  });

  it('are listed under their material when that is removed, and erased alone', async () => {
    const version = await addResume();
    await app.call.materials.removeVersion(version);
    await remove(version.materialId);
    expect(await names()).toEqual([['material', 'Resume']]);
    await app.call.materials.restore({ kind: 'material', id: version.materialId });
    await app.call.materials.erase({ kind: 'version', id: version.id });
    expect(await names()).toEqual([]);
    expect(await app.call.materials.list()).toMatchObject([{ name: 'Resume', versions: [] }]);
  });
});
