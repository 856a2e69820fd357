import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTransfer } from './transfer-test-setup.ts';

let profile: ReturnType<typeof openTransfer>;
beforeEach(() => {
  profile = openTransfer();
});
afterEach(() => profile.close());

const APPLICATIONS =
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"11/13/25, 9:42 AM",me@mail.example, 1234,Kite Health,Service lead,http://www.linkedin.com/jobs/view/2,cv.pdf,Visa?:No\n';

describe('an export of several lists', () => {
  it('says what is in it and what is left alone, and opens one list at a time', async () => {
    const bytes = zipSync({
      'Basic/Jobs/Job Applications.csv': strToU8(APPLICATIONS),
      'Basic/Jobs/Job Applications_1.csv': strToU8(APPLICATIONS),
      'Basic/Connections.csv': strToU8('First Name,Last Name,Company\nAda,Moor,Inn\nIvo,Lind,Ode\n'),
      'Basic/Skills.csv': strToU8('Name\nCooking\n'),
      '__MACOSX/Basic/._Skills.csv': strToU8('x'),
    });
    const uploadId = profile.upload(bytes);
    const fileName = 'export.zip';
    const { jobId } = await profile.call.startReading({ uploadId, fileName });
    const job = await profile.settled(jobId);
    expect(job.state === 'export' && job.parts).toEqual([
      { name: 'Basic/Connections.csv', kind: 'people', rows: 2 },
      { name: 'Basic/Jobs/Job Applications_1.csv', kind: 'applications', rows: 1 },
      { name: 'Basic/Jobs/Job Applications.csv', kind: 'applications', rows: 1 },
      { name: 'Basic/Skills.csv', kind: 'left', rows: null },
    ]);
    expect(await profile.call.part({ jobId, name: 'Basic/Connections.csv' })).toContain('Ivo,Lind,Ode');
    await expect(profile.call.part({ jobId, name: '../etc/passwd' })).rejects.toThrow('not in the file');

    const part = 'Basic/Jobs/Job Applications.csv';
    const second = await profile.call.startReading({ uploadId, fileName, part });
    const opened = await profile.settled(second.jobId);
    if (opened.state !== 'ready') throw new Error(`It is ${opened.state}`);
    expect(opened.sheet.recognised.kind).toBe('linkedin-applications');
    const { answers } = opened.sheet;
    expect(await profile.call.run({ jobId: second.jobId, answers })).toMatchObject({ added: 1 });
  });
});
