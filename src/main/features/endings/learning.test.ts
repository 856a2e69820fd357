import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const codesFor = async (text: string) =>
  (await app.call.endings.suggest({ text })).themes.map((theme) => theme.code);

async function saveAs(text: string, codes: string[]) {
  const id = await endApplication(app);
  const themes = codes.map((code) => ({ code, control: 'partly' as const }));
  const page = await app.call.endings.forApplication({ applicationId: id });
  await app.call.endings.save({
    ...endingOf(id, { revision: page.ending?.revision ?? 0 }),
    words: { text, who: '' },
    themes: themes.map((theme) => ({ ...theme, named: '', sureness: null, spans: [] })),
  });
}

describe('the suggester with the person’s corrections', () => {
  it('names the words a theme comes from, and nothing when no reason was given', async () => {
    const text = 'The post went to an internal applicant.';
    const { kind, themes } = await app.call.endings.suggest({ text });
    expect(kind).toBe('rejection');
    expect(themes.map((theme) => theme.code)).toEqual(['internal_candidate']);
    const [start, end] = themes[0]?.spans[0] ?? [0, 0];
    expect(text.slice(start, end)).toMatch(/internal/i);
    expect(await codesFor('Thank you for applying. We have decided not to move forward.')).toEqual([]);
  });

  it('learns a phrase after three letters, and forgets it when asked', async () => {
    const letter = (firm: string) =>
      `Dear Ines, thank you for your time. ${firm} decided against it because the parcel lane map was too thin. Kind regards`;
    expect(await codesFor(letter('Halden'))).toEqual([]);
    for (const firm of ['Arden', 'Marlin', 'Oxenholme', 'Tidewell'])
      await saveAs(letter(firm), ['assessment']);
    for (const other of [
      'We wish you well.',
      'No reasons can be given.',
      'Others were chosen.',
      'All the best.',
    ])
      await saveAs(`Thank you for applying to us. ${other}`, []);
    expect(await codesFor(letter('Halden'))).toContain('assessment');
    await app.call.endings.clearLearning({});
    expect(await codesFor(letter('Halden'))).toEqual([]);
  });
});
