import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
let applicationId: number;
beforeEach(async () => {
  app = openTestApp();
  const { card } = await app.call.applications.create({ facts: { role: 'Planner', company: 'Tidewell' } });
  applicationId = card.id;
});
afterEach(() => app.close());

async function keep(content: string): Promise<string> {
  const path = join(app.dataDir, 'upload.part');
  writeFileSync(path, content);
  return (await app.context.attachments.keep(path)).sha256;
}
const add = (sha256: string, changes: { name?: string; mediaType?: string; on?: string } = {}) =>
  app.call.applications.addDocument({
    applicationId,
    sha256,
    name: 'CV.pdf',
    mediaType: 'application/pdf',
    kind: 'cv',
    on: '2026-11-20',
    ...changes,
  });
const list = () => app.call.applications.documents({ applicationId });

describe('documents of an application', () => {
  it('are listed by day, with the size of what is kept', async () => {
    const sha256 = await keep('twelve bytes');
    const later = await add(sha256, { on: '2026-11-22', name: 'second.pdf' });
    const earlier = await add(sha256, { on: '2026-11-01' });
    expect(earlier).toEqual({
      id: earlier.id,
      applicationId,
      sha256,
      size: 12,
      name: 'CV.pdf',
      mediaType: 'application/pdf',
      kind: 'cv',
      on: '2026-11-01',
      note: '',
      copies: [{ applicationId, name: 'second.pdf', company: 'Tidewell' }],
      revision: 1,
    });
    const names = async () => (await list()).map(({ id, on, size }) => ({ id, on, size }));
    const expected = [earlier, later].map(({ id, on, size }) => ({ id, on, size }));
    expect(await names()).toEqual(expected);
    app.reopen();
    expect(await names()).toEqual(expected);
  });

  it('say where else the same bytes are kept, outside the Trash', async () => {
    const sha256 = await keep('same letter');
    await add(await keep('another letter'));
    await add(sha256);
    const { card } = await app.call.applications.create({
      facts: { role: 'Planner', company: 'Marlin Rail' },
    });
    const there = await app.call.applications.addDocument({
      applicationId: card.id,
      sha256,
      name: 'Letter.pdf',
      mediaType: '',
      kind: 'cover_letter',
      on: '2026-11-21',
    });
    expect(there.copies).toEqual([{ applicationId, name: 'CV.pdf', company: 'Tidewell' }]);
    expect((await list()).map(({ copies }) => copies.map(({ company }) => company))).toEqual([
      [],
      ['Marlin Rail'],
    ]);
    await app.call.applications.trash({ items: [card] });
    expect((await list()).map(({ copies }) => copies)).toEqual([[], []]);
  });

  it('keep their ending and stay one name when they are renamed', async () => {
    const document = await add(await keep('bytes'));
    const change = (name: string, revision: number) =>
      app.call.applications.changeDocument({ ...document, name, revision });
    expect((await change('CV for Tidewell', 1)).name).toBe('CV for Tidewell.pdf');
    expect((await change('Offer 3/4.docx', 2)).name).toBe('Offer 3-4.docx');
  });

  it('need bytes of this profile and an application that is there', async () => {
    await expect(add('0'.repeat(64))).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } });
    const sha256 = await keep('own');
    await app.call.profile.switchTo({ profile: 'sample' });
    await expect(add(sha256)).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } });
    await app.call.profile.switchTo({ profile: 'own' });
    applicationId = 999;
    await expect(add(sha256)).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } });
    await expect(add('../../rebound.db')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('get names that are safe to save under, and no media type that is made up', async () => {
    const sha256 = await keep('bytes');
    expect((await add(sha256, { name: '../../CON' })).name).toBe('_CON');
    expect((await add(sha256, { mediaType: 'Image/PNG' })).mediaType).toBe('image/png');
    for (const mediaType of ['', 'text', 'text/html; charset=x', 'a/b\r\nx: y'])
      expect((await add(sha256, { mediaType })).mediaType).toBe('application/octet-stream');
    await expect(add(sha256, { name: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('change all but their bytes, and refuse an old revision', async () => {
    const document = await add(await keep('bytes'));
    const changes = { kind: 'offer', name: 'Offer.pdf', on: '2026-10-01', note: 'Signed.' } as const;
    const changed = await app.call.applications.changeDocument({ ...document, ...changes });
    expect(changed).toEqual({ ...document, ...changes, revision: 2 });
    await expect(app.call.applications.changeDocument(document)).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
    await expect(app.call.applications.removeDocument(document)).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
    expect(await list()).toEqual([changed]);
  });

  it('come back with undo and go again with redo, bytes included', async () => {
    const document = await add(await keep('bytes'));
    await app.call.undo.undo();
    expect(await list()).toEqual([]);
    expect((await app.call.undo.redo()).step?.label).toBe('Add CV.pdf');
    expect(await list()).toMatchObject([{ id: document.id, name: 'CV.pdf' }]);
    const [again] = await list();
    if (!again) throw new Error('not redone');
    await app.call.applications.removeDocument(again);
    expect(await list()).toEqual([]);
    app.reopen();
    expect((await app.call.undo.undo()).step?.label).toBe('Remove a document');
    expect(await list()).toMatchObject([{ id: document.id, name: 'CV.pdf', kind: 'cv' }]);
    expect(app.context.attachments.path(document.sha256)).not.toBeNull();
  });

  it('go with an application that is erased', async () => {
    await add(await keep('bytes'));
    const { card } = await app.call.applications.get({ id: applicationId });
    await app.call.applications.trash({ items: [card] });
    expect(await list()).toHaveLength(1);
    await app.call.applications.erase({ ids: [applicationId] });
    expect(await list()).toEqual([]);
  });
});

it('the sample has documents whose bytes are there', async () => {
  await app.call.profile.switchTo({ profile: 'sample' });
  const { cards } = await app.call.applications.board({});
  const all = await Promise.all(
    cards.map(({ id }) => app.call.applications.documents({ applicationId: id })),
  );
  const documents = all.flat();
  expect(documents).toHaveLength(3);
  for (const { sha256 } of documents) expect(app.context.attachments.path(sha256)).not.toBeNull();
});
