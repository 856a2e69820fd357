import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const typed = (text: string) => ({ from: 'text' as const, text });
const addResume = (text = 'Runs a depot') =>
  app.call.materials.add({ kind: 'resume', name: 'Resume', label: 'short', content: typed(text) });
const nextVersion = (materialId: number, text: string, doneNotes: number[] = []) =>
  app.call.materials.addVersion({ materialId, label: '', content: typed(text), doneNotes });

async function apply(stage = 'applied', company = 'Halden Freight'): Promise<number> {
  const { stages } = await app.call.applications.board({});
  const idOf = (code: string) => stages.find((one) => one.code === code)?.id ?? 0;
  const { card } = await app.call.applications.create({
    facts: { role: 'Site lead', company, place: 'Bristol' },
    stageId: idOf('applied'),
  });
  if (stage !== 'applied')
    await app.call.applications.move({ items: [card], stageId: idOf(stage), after: null });
  return card.id;
}

const send = (applicationId: number, versionId: number) =>
  app.call.materials.send({ applicationId, versionId, on: '2026-11-20' });

describe('versions', () => {
  it('are numbered, and their text can be changed until they are sent', async () => {
    const first = await addResume();
    const second = await nextVersion(first.materialId, 'Runs two depots');
    expect([first.number, second.number]).toEqual([1, 2]);
    const saved = await app.call.materials.saveText({ ...second, text: 'Runs three depots' });
    await send(await apply(), second.id);
    await expect(app.call.materials.saveText({ ...saved, text: 'Runs four' })).rejects.toThrow(
      'so it stays as it was',
    );
    await expect(app.call.materials.removeVersion(saved)).rejects.toThrow('was sent');
    expect(() =>
      app.context.db.prepare("UPDATE material_versions SET text = 'other' WHERE id = ?").run(second.id),
    ).toThrow('stays as it was');
    const described = await app.call.materials.describeVersion({ ...saved, label: 'For depots', note: 'ok' });
    expect(described).toMatchObject({ label: 'For depots', note: 'ok', sentCount: 1 });
    expect((await app.call.materials.version({ id: second.id })).text).toBe('Runs three depots');
  });

  it('that were sent once stay as they were when that is taken off, but not when sending is undone', async () => {
    const version = await addResume();
    const id = await apply();
    await send(id, version.id);
    await app.call.undo.undo();
    const back = (await app.call.materials.version({ id: version.id })).version;
    expect(back).toMatchObject({ isSent: false, wasSent: false });
    await app.call.materials.saveText({ ...back, text: 'Runs three depots' });
    await send(id, version.id);
    const [sent] = await app.call.materials.sent({ applicationId: id });
    if (!sent) throw new Error('nothing was sent');
    await app.call.materials.removeSent(sent);
    const taken = (await app.call.materials.version({ id: version.id })).version;
    expect(taken).toMatchObject({ isSent: false, wasSent: true });
    await expect(app.call.materials.saveText({ ...taken, text: 'Runs four' })).rejects.toThrow(
      'so it stays as it was',
    );
    expect(() =>
      app.context.db.prepare("UPDATE material_versions SET text = 'other' WHERE id = ?").run(version.id),
    ).toThrow('stays as it was');
    for (let step = 0; step < 2; step += 1) await app.call.undo.undo();
    for (let step = 0; step < 2; step += 1) await app.call.undo.redo();
    expect((await app.call.materials.version({ id: version.id })).version.wasSent).toBe(true);
  });

  it('refuse a stale change, and one to a file', async () => {
    const version = await addResume();
    await app.call.materials.describeVersion({ ...version, label: 'a', note: '' });
    await expect(app.call.materials.saveText({ ...version, text: 'b' })).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
  });

  it('come and go by undo, with all of a material', async () => {
    const version = await addResume();
    await nextVersion(version.materialId, 'Runs two depots');
    const page = await app.call.materials.get({ id: version.materialId });
    await app.call.materials.remove(page);
    expect(await app.call.materials.list()).toEqual([]);
    await app.call.undo.undo();
    expect((await app.call.materials.list())[0]?.versions).toHaveLength(2);
    await app.call.undo.undo();
    expect((await app.call.materials.list())[0]?.versions).toHaveLength(1);
    await app.call.undo.undo();
    expect(await app.call.materials.list()).toEqual([]);
  });

  it('are found by their words, and by another name of their material', async () => {
    const version = await addResume('Ran the Portbury night shift');
    const page = await app.call.materials.get({ id: version.materialId });
    await app.call.materials.rename({ ...page, name: 'Operations profile' });
    await app.call.materials.addNote({ materialId: page.id, text: 'Mention the forklift', lineId: null });
    await app.call.materials.letters.saveTemplate({
      id: null,
      revision: 0,
      name: 'Plain',
      body: 'Dear {name}',
    });
    const kinds = async (text: string) =>
      (await app.call.search.find({ text, groups: ['growth'] })).hits.map(({ kind }) => kind);
    expect(await kinds('portbury')).toEqual(['material']);
    expect((await kinds('operations profile')).sort()).toEqual(['edit', 'material']);
    expect(await kinds('forklift')).toEqual(['edit']);
    expect(await kinds('dear')).toEqual(['template']);
  });
});

describe('what was sent', () => {
  it('is listed on the application and on the version, with how far it came', async () => {
    const version = await addResume();
    const interviewed = await apply('interview');
    await send(interviewed, version.id);
    await send(await apply('applied', 'Brackwater'), version.id);
    await expect(send(interviewed, version.id)).rejects.toThrow('already listed');
    expect(await app.call.materials.sent({ applicationId: interviewed })).toMatchObject([
      { material: 'Resume', sentOn: '2026-11-20', version: { id: version.id, number: 1 } },
    ]);
    const { sentWith } = await app.call.materials.version({ id: version.id });
    expect(sentWith.map(({ company, furthest }) => [company, furthest])).toEqual([
      ['Brackwater', 'Applied'],
      ['Halden Freight', 'Interview'],
    ]);
    const { reach, verdict } = await app.call.materials.get({ id: version.materialId });
    expect(reach[0]).toMatchObject({ n: 2, open: 2 });
    expect(reach[0]?.stages.map(({ name, k }) => [name, k])).toEqual([
      ['Screening', 1],
      ['Interview', 1],
      ['Offer', 0],
    ]);
    expect(verdict).toEqual({ kind: 'cannot_tell_yet' });
  });

  it('stays on the application when the material goes, and leaves the counts with the application', async () => {
    const version = await addResume();
    const id = await apply();
    await send(id, version.id);
    await app.call.materials.remove(await app.call.materials.get({ id: version.materialId }));
    const [sent] = await app.call.materials.sent({ applicationId: id });
    expect(sent).toMatchObject({ material: 'Resume' });
    await app.call.undo.undo();
    await app.call.materials.changeSentDay({ id: sent?.id ?? 0, revision: 1, on: '2026-11-19' });
    await app.call.materials.removeSent({ id: sent?.id ?? 0, revision: 2 });
    expect(await app.call.materials.sent({ applicationId: id })).toEqual([]);
    await app.call.undo.undo();
    expect(await app.call.materials.sent({ applicationId: id })).toMatchObject([{ sentOn: '2026-11-19' }]);
    const { card } = await app.call.applications.get({ id });
    await app.call.applications.trash({ items: [card] });
    expect((await app.call.materials.get({ id: version.materialId })).reach[0]?.n).toBe(0);
  });
});

describe('comparing versions', () => {
  it('counts only what is closed, or was sent thirty days ago', async () => {
    const first = await addResume();
    const second = await nextVersion(first.materialId, 'Runs two depots');
    const sendOn = async (stage: string, versionId: number, on: string) =>
      app.call.materials.send({ applicationId: await apply(stage), versionId, on });
    for (let at = 0; at < 6; at += 1) await sendOn('offer', first.id, '2026-10-01');
    for (let at = 0; at < 8; at += 1) await sendOn('applied', second.id, '2026-10-25');
    const page = () => app.call.materials.get({ id: first.materialId });
    expect((await page()).reach).toMatchObject([
      { versionId: second.id, n: 8, open: 8 },
      { versionId: first.id, n: 6, open: 6 },
    ]);
    expect((await page()).verdict).toEqual({ kind: 'cannot_tell_yet' });
    app.wait(1);
    expect((await page()).verdict).toEqual({ kind: 'differ', stage: 'Offer', more: 1, less: 2 });
  });

  it('counts an ending at once', async () => {
    const first = await addResume();
    const second = await nextVersion(first.materialId, 'Runs two depots');
    for (let at = 0; at < 6; at += 1) await send(await apply('accepted'), first.id);
    for (let at = 0; at < 8; at += 1) await send(await apply('rejected'), second.id);
    const { verdict } = await app.call.materials.get({ id: first.materialId });
    expect(verdict).toMatchObject({ kind: 'differ', more: 1, less: 2 });
  });
});

describe('edit notes', () => {
  it('are ticked off by the version that did them', async () => {
    const { materialId } = await addResume();
    const other = await app.call.materials.add({
      kind: 'letter',
      name: 'Letter',
      label: '',
      content: typed(''),
    });
    for (const id of [materialId, materialId, other.materialId])
      await app.call.materials.addNote({ materialId: id, text: `For ${id}`, lineId: null });
    const { notes } = await app.call.materials.get({ id: materialId });
    const strange = (await app.call.materials.get({ id: other.materialId })).notes;
    const done = [notes[0]?.id ?? 0, strange[0]?.id ?? 0];
    await nextVersion(materialId, 'Runs two depots', done);
    const after = await app.call.materials.get({ id: materialId });
    expect(after.notes.map(({ id, doneIn }) => [id, doneIn])).toEqual([
      [notes[1]?.id, null],
      [notes[0]?.id, 2],
    ]);
    expect(after.openNotes).toBe(1);
    expect((await app.call.materials.get({ id: other.materialId })).openNotes).toBe(1);
    await app.call.undo.undo();
    expect((await app.call.materials.get({ id: materialId })).openNotes).toBe(2);
  });
});

describe('letters', () => {
  it('are filled from the application, with blanks for what is not known', async () => {
    const template = await app.call.materials.letters.saveTemplate({
      id: null,
      revision: 0,
      name: 'Plain',
      body: '{place}, {date}\nDear {name}, {role} at {company}. {pay}',
    });
    const applicationId = await apply();
    const draft = () =>
      app.call.materials.letters.draft({ applicationId, templateId: template.id, date: '23 November' });
    expect((await draft()).text).toBe(
      'Bristol, 23 November\nDear [name], Site lead at Halden Freight. [pay]',
    );
    await app.call.materials.letters.removeTemplate(template);
    await expect(draft()).rejects.toThrow('not there any more');
    await app.call.undo.undo();
    expect(await app.call.materials.letters.templates()).toHaveLength(1);
  });
});

describe('two hundred versions', () => {
  it('are listed within a tenth of a second', async () => {
    const text = 'Ran operations at three sites. '.repeat(200);
    for (let made = 0; made < 10; made += 1) {
      const { materialId } = await addResume(text);
      for (let more = 1; more < 20; more += 1) await nextVersion(materialId, text);
    }
    const versions = await app.call.materials.choices();
    expect(versions).toHaveLength(200);
    const { stages } = await app.call.applications.board({});
    const applied = stages.find(({ code }) => code === 'applied')?.id ?? 0;
    app.context.write('seed', ['applications'], (db) => {
      const insert = db.prepare(
        `INSERT INTO applications (role, company, stage_id, position, stage_since, created_at) VALUES ('Lead', ?, ?, ?, '2026-11-01', '2026-11-01')`,
      );
      const event = db.prepare(
        `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at) VALUES (?, 'move', ?, '2026-11-01', '2026-11-01')`,
      );
      const sent = db.prepare(
        "INSERT INTO sent_versions (application_id, version_id, sent_on) VALUES (?, ?, '2026-11-01')",
      );
      for (let at = 0; at < 2_000; at += 1) {
        const id = Number(insert.run(`Company ${at}`, applied, `p${at}`).lastInsertRowid);
        event.run(id, applied);
        sent.run(id, versions[at % versions.length]?.id);
      }
    });
    const ofMaterial = versions[0]?.materialId ?? 0;
    const took = [];
    for (let run = 0; run < 25; run += 1) {
      const start = performance.now();
      await app.call.materials.list();
      await app.call.materials.get({ id: ofMaterial });
      await app.call.materials.version({ id: versions[0]?.id ?? 0 });
      if (run >= 5) took.push(performance.now() - start);
    }
    const median = took.sort((a, b) => a - b)[10] ?? Number.POSITIVE_INFINITY;
    console.info(`materials with 200 versions and 2,000 sent: ${median.toFixed(1)} ms`);
    expect(median).toBeLessThan(100);
  });
});
