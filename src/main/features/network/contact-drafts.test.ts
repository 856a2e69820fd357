import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftRequest } from '../../../shared/domain/feedback-request.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication } from '../endings/endings-test-setup.ts';
import { addInterview } from './network-test-setup.ts';

const TODAY = '2026-11-23';
const LETTER = { kind: 'check_in', revision: 0, subject: 'A short hello', body: 'Hello Dana.' } as const;

let app: TestApp;
let id = 0;
beforeEach(async () => {
  app = openTestApp(`${TODAY}T09:00:00`);
  ({ id } = await app.call.network.people.add({ name: 'Dana Whitlow', company: 'Halden Freight' }));
});
afterEach(() => app.close());

const page = () => app.call.network.people.page({ id });

describe('a letter to a contact', () => {
  it('is kept while it is written, and is there after a restart', async () => {
    const first = await app.call.network.drafts.save({ ...LETTER, contactId: id });
    await app.call.network.drafts.save({
      ...LETTER,
      contactId: id,
      revision: first.revision,
      body: 'Hello Dana, and more.',
    });
    app.reopen();
    expect((await page()).drafts).toMatchObject([{ kind: 'check_in', body: 'Hello Dana, and more.' }]);
    await expect(app.call.network.drafts.save({ ...LETTER, contactId: id })).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
  });

  it('becomes a touch with its words when it was sent; undo gives the draft back', async () => {
    const { revision } = await app.call.network.drafts.save({ ...LETTER, contactId: id });
    const sent = { contactId: id, kind: LETTER.kind, revision, channel: 'message', on: TODAY } as const;
    await app.call.network.drafts.sent(sent);
    expect(await page()).toMatchObject({
      drafts: [],
      touches: [{ on: TODAY, channel: 'message', note: 'A short hello\n\nHello Dana.' }],
    });
    await expect(app.call.network.drafts.sent(sent)).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } });
    await app.call.undo.undo();
    expect(await page()).toMatchObject({ touches: [], drafts: [{ body: 'Hello Dana.' }] });
  });

  it('comes back by undo when it was thrown away', async () => {
    const { revision } = await app.call.network.drafts.save({ ...LETTER, contactId: id });
    await app.call.network.drafts.remove({ contactId: id, kind: LETTER.kind, revision });
    expect((await page()).drafts).toEqual([]);
    await app.call.undo.undo();
    expect((await page()).drafts).toMatchObject([{ body: 'Hello Dana.' }]);
  });

  it('of thanks after a rejection begins as variant C, with the application filled in', async () => {
    expect((await page()).beginnings.thank_you.body).toContain('[about …]');
    await addInterview(app, await endApplication(app), '2026-11-12', [id]);
    const { beginnings } = await page();
    expect(beginnings.thank_you).toEqual(
      draftRequest('thanks_only', { toName: 'Dana Whitlow', role: 'Planner', company: 'Halden Freight' }),
    );
  });
});
