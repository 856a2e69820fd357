import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceWorkers } from '../../workers-for-tests.ts';
import { createSheetJobs } from './sheet-jobs.ts';
import { openTransfer } from './transfer-test-setup.ts';

let profile: ReturnType<typeof openTransfer>;
let folder: string;
beforeEach(() => {
  profile = openTransfer();
  folder = mkdtempSync(join(tmpdir(), 'rebound-jobs-'));
});
afterEach(() => {
  profile.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sheet jobs', () => {
  it('cancels a file while it is read, and forgets it', async () => {
    const big = `Company,Role\n${'Acme,Chef\n'.repeat(90_000)}`;
    const { jobId } = await profile.call.startReading({ uploadId: profile.upload(big), fileName: 'big.csv' });
    expect((await profile.call.job({ jobId })).state).toBe('reading');
    await profile.call.cancel({ jobId });
    await expect(profile.call.job({ jobId })).rejects.toThrow('Choose it again');
  });

  it('gives up a worker that makes no headway', async () => {
    const script = join(folder, 'silent.mjs');
    writeFileSync(script, 'setInterval(() => {}, 1000);');
    const jobs = createSheetJobs(50);
    const owner = {};
    const data = { path: script, stages: [], remembered: {} };
    const jobId = jobs.start(pathToFileURL(script), { owner, uploadId: 'a', fileName: 'a.csv' }, data);
    let status = jobs.status(jobId, owner);
    while (status.state === 'reading') {
      await new Promise((resolve) => setImmediate(resolve));
      status = jobs.status(jobId, owner);
    }
    expect(status).toMatchObject({ state: 'stopped', message: expect.stringContaining('took too long') });
    await jobs.end(jobId);
  });

  it('does not show a file to another profile', () => {
    const jobs = createSheetJobs();
    const owner = {};
    const file = join(folder, 'list.csv');
    writeFileSync(file, 'Company,Role\nAcme,Chef\n');
    const jobId = jobs.start(
      sourceWorkers.sheet,
      { owner, uploadId: 'a', fileName: 'a.csv' },
      { path: file, stages: [], remembered: {} },
    );
    expect(jobs.status(jobId, owner).state).toBe('reading');
    expect(() => jobs.status(jobId, {})).toThrow('Choose it again');
    return jobs.end(jobId);
  });

  it('reads the same upload again with another separator and lets the first reading go', async () => {
    const uploadId = profile.upload('Company|Role,x\nAcme|Chef,y\n');
    const first = await profile.call.startReading({ uploadId, fileName: 'a.csv', delimiter: ',' });
    await profile.settled(first.jobId);
    const second = await profile.call.startReading({ uploadId, fileName: 'a.csv', delimiter: '|' });
    const job = await profile.settled(second.jobId);
    expect(job).toMatchObject({ state: 'ready', sheet: { headers: ['Company', 'Role,x'] } });
    await expect(profile.call.job({ jobId: first.jobId })).rejects.toThrow('Choose it again');
    await profile.call.cancel({ jobId: second.jobId });
  });
});
