import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadMail } from '../../../shared/transfer-mails.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { readMails } from './read-mails.ts';

let app: TestApp;
beforeEach(async () => {
  app = openTestApp();
  await app.call.profile.startEmpty();
});
afterEach(() => app.close());

type Parts = { from?: string; to?: string; subject?: string; date?: string; text?: string; html?: string };

function mailOf({
  from = 'Dana Whitlow <dana@halden.example>',
  to = 'me@mail.example',
  subject = 'News',
  ...rest
}: Parts) {
  const { date = 'Tue, 3 Nov 2026 23:30:00 -0500', text = 'Thank you for your patience.', html } = rest;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    ...(date === '' ? [] : [`Date: ${date}`]),
    `Content-Type: text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
    '',
    html ?? text,
  ].join('\r\n');
}

function upload(content: string | Uint8Array): string {
  const path = join(app.dataDir, randomUUID());
  writeFileSync(path, content);
  return app.context.uploads.keep(path);
}

async function addApplication(company: string, role: string): Promise<number> {
  const { card } = await app.call.applications.create({ facts: { company, role } });
  return card.id;
}

async function read(...contents: (string | Uint8Array)[]): Promise<ReadMail[]> {
  const read = await app.call.transfer.mails.read({ uploadIds: contents.map(upload) });
  return read.map((one) => {
    if ('refused' in one) throw new Error(one.refused);
    return one;
  });
}

const timelineOf = async (id: number) => (await app.call.applications.get({ id })).timeline;

describe('a saved e-mail', () => {
  it('says who wrote, when and what, and where it belongs', async () => {
    const id = await addApplication('Halden Freight', 'Depot planner');
    await addApplication('Marlin Rail', 'Shift lead');
    const [mail] = await read(mailOf({ subject: 'Your application at Halden Freight' }));
    expect(mail).toMatchObject({
      sender: { name: 'Dana Whitlow', email: 'dana@halden.example' },
      subject: 'Your application at Halden Freight',
      // Where it was written it was still the third.
      on: '2026-11-03',
      text: 'From: Dana Whitlow <dana@halden.example>\nSubject: Your application at Halden Freight\n\nThank you for your patience.',
      excerpt: 'Thank you for your patience.',
      isCut: false,
      hasInvitation: false,
      proposals: [
        { applicationId: id, name: 'Depot planner, Halden Freight', why: 'company', isKept: false },
      ],
      sure: id,
    });
  });

  it('of somebody linked to an application belongs there, whatever it names', async () => {
    const id = await addApplication('Halden Freight', 'Depot planner');
    const person = await app.call.network.people.add({ name: 'Dana', email: 'dana@private.example' });
    await app.call.network.people.link({ contactId: person.id, applicationId: id });
    const [mail] = await read(mailOf({ from: 'D <DANA@private.example>' }));
    expect(mail?.proposals).toEqual([expect.objectContaining({ applicationId: id, why: 'person' })]);
    expect(mail?.sure).toBe(id);
  });

  it('that was sent belongs where it went', async () => {
    const id = await addApplication('Halden Freight', 'Depot planner');
    const [mail] = await read(mailOf({ from: 'me@mail.example', to: 'jobs@halden-freight.example' }));
    expect(mail?.sure).toBe(id);
  });

  it('about one of two at the same company is not decided', async () => {
    await addApplication('Halden Freight', 'Depot planner');
    await addApplication('Halden Freight', 'Shift lead');
    const [mail] = await read(mailOf({ subject: 'Halden Freight' }));
    expect(mail?.proposals).toHaveLength(2);
    expect(mail?.sure).toBeNull();
  });

  it('is not matched with the Trash', async () => {
    const { card } = await app.call.applications.create({
      facts: { company: 'Halden Freight', role: 'Planner' },
    });
    await app.call.applications.trash({ items: [{ id: card.id, revision: card.revision }] });
    const [mail] = await read(mailOf({ subject: 'Halden Freight' }));
    expect(mail?.proposals).toEqual([]);
  });

  it('without a day says so, a long one is cut, an invitation is seen, a no is read as one', async () => {
    await addApplication('Halden Freight', 'Depot planner');
    const [undated, long, invitation, no, parcel] = await read(
      mailOf({ date: '' }),
      mailOf({ text: 'word '.repeat(6_000) }),
      [
        'From: a@b.example',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'See you.',
        '--x',
        'Content-Type: text/calendar',
        '',
        'BEGIN:VCALENDAR',
        '--x--',
      ].join('\r\n'),
      mailOf({ text: 'Halden Freight: unfortunately we will not be taking your application further.' }),
      mailOf({
        text: 'Unfortunately we will not be able to deliver your parcel.',
        from: 'a@parcels.example',
      }),
    );
    expect(undated?.on).toBeNull();
    expect(long?.isCut).toBe(true);
    expect(long?.text.length).toBeLessThanOrEqual(20_000);
    expect(invitation?.hasInvitation).toBe(true);
    expect(no?.readsLikeNo).toBe(true);
    expect(parcel?.readsLikeNo).toBe(false);
  });

  it('is refused with a sentence when it is none, and the others are read', async () => {
    const answers = await app.call.transfer.mails.read({
      uploadIds: [upload('no mail at all'), upload(mailOf({ text: ' ' })), upload(mailOf({}))],
    });
    const refused = { refused: expect.stringContaining('no saved e-mail') };
    expect(answers).toEqual([refused, refused, expect.objectContaining({ subject: 'News' })]);
  });

  it('(fault 21) with 10,000 nested parts, a script and a forged file name is words or a sentence', async () => {
    let nested = '';
    for (let at = 0; at < 10_000; at += 1)
      nested += `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`;
    const hostile = [
      'From: "onmouseover=alert(1)" <a@b.example>',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/html',
      '',
      '<p>Hello<script>alert(1)</script><img src="https://evil.example/pixel.png" onerror="alert(1)"></p>',
      '--x',
      'Content-Type: application/octet-stream; name="../../.bashrc"',
      'Content-Disposition: attachment; filename="../../.bashrc"',
      '',
      'x',
      '--x--',
    ].join('\r\n');
    const [deep, mail] = await app.call.transfer.mails.read({ uploadIds: [upload(nested), upload(hostile)] });
    expect(deep).toEqual({ refused: expect.any(String) });
    expect(mail).toMatchObject({ excerpt: 'Hello' });
    expect(JSON.stringify(mail)).not.toMatch(/script|evil|bashrc/);
  });

  it('that breaks the worker does not take the others along', async () => {
    const worker = join(app.dataDir, 'worker.mjs');
    writeFileSync(
      worker,
      `import { parentPort, workerData } from 'node:worker_threads';
      for (const path of workerData.paths) {
        if (path === 'dies') process.exit(1);
        if (path === 'hangs') { setInterval(() => {}, 1000); await new Promise(() => {}); }
        parentPort.postMessage({ kind: 'refused', sentence: path });
      }
      parentPort.postMessage({ kind: 'done' });`,
    );
    const read = await readMails(pathToFileURL(worker), ['one', 'dies', 'two', 'hangs', 'three'], 3_000);
    const broken = { refused: expect.stringContaining('could not be read') };
    expect(read).toEqual([{ refused: 'one' }, broken, { refused: 'two' }, broken, { refused: 'three' }]);
  });
});

describe('e-mails that are brought in', () => {
  it('stand in the timelines, once, and go with one undo', async () => {
    const id = await addApplication('Halden Freight', 'Depot planner');
    const [mail] = await read(mailOf({ subject: 'Halden Freight', text: 'The tide tables are ready.' }));
    const mails = [{ applicationId: id, on: mail?.on ?? '', text: mail?.text ?? '' }];
    expect(await app.call.transfer.mails.keep({ mails })).toEqual({ kept: 1, known: 0 });
    expect(await app.call.transfer.mails.keep({ mails })).toEqual({ kept: 0, known: 1 });
    const [again] = await read(mailOf({ subject: 'Halden Freight', text: 'The tide tables are ready.' }));
    expect(again?.proposals[0]?.isKept).toBe(true);
    app.reopen();
    expect(await timelineOf(id)).toEqual([
      expect.objectContaining({ kind: 'email', on: '2026-11-03', text: mail?.text }),
    ]);
    await app.call.undo.undo();
    expect(await timelineOf(id)).toEqual([]);
  });

  it('come all or not at all', async () => {
    const id = await addApplication('Halden Freight', 'Depot planner');
    const mail = { on: '2026-11-03', text: 'Hello' };
    await expect(
      app.call.transfer.mails.keep({
        mails: [
          { ...mail, applicationId: id },
          { ...mail, applicationId: 999 },
        ],
      }),
    ).rejects.toThrow('Nothing was brought in');
    expect(await timelineOf(id)).toEqual([]);
  });

  it('are let go after they were read', async () => {
    const id = upload(mailOf({}));
    await app.call.transfer.mails.read({ uploadIds: [id] });
    expect(app.context.uploads.path(id)).toBeNull();
    await expect(app.call.transfer.mails.read({ uploadIds: [id] })).rejects.toThrow('Choose them again');
  });

  it('are compared by what each says: one of another application is its own', async () => {
    const one = await addApplication('Halden Freight', 'Depot planner');
    const other = await addApplication('Marlin Rail', 'Shift lead');
    const mail = { on: '2026-11-03', text: 'Hello' };
    await app.call.transfer.mails.keep({ mails: [{ ...mail, applicationId: one }] });
    expect(await app.call.transfer.mails.keep({ mails: [{ ...mail, applicationId: other }] })).toEqual({
      kept: 1,
      known: 0,
    });
  });
});
