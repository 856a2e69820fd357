import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createApp } from '../src/main/app.ts';
import { appRouter } from '../src/main/router.ts';
import { createCaller } from '../src/main/trpc.ts';
import { workersBeside } from '../src/main/workers.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';

export const ROLE = 'Regional operations lead';
export const REQUIREMENTS = ['Hands-on SQL reporting', 'A valid forklift licence'] as const;

/** A profile with one application that ended today, after an interview with Dana Whitlow; or before anybody met. */
async function seedProfile(stage: 'interview' | 'applied'): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-ended-'));
  const app = createApp({
    dataDir,
    clock: () => new Date(),
    log: { info() {}, warn() {}, error() {} },
    version: '0.0.0',
    sample: false,
    workers: workersBeside(new URL('../out/main/index.js', import.meta.url).href),
  });
  const call = createCaller(appRouter)(app.contextFor(null));
  await call.profile.startEmpty();
  const { stages } = await call.applications.board();
  const idOf = (code: string) => stages.find((one) => one.code === code)?.id ?? 0;
  const { card } = await call.applications.create({
    facts: { role: ROLE, company: 'Halden Freight' },
    stageId: idOf(stage),
    appliedOn: '2026-10-12',
    posting: { text: `What you bring\n- ${REQUIREMENTS.join('\n- ')}`, html: null },
  });
  if (stage === 'interview') {
    const dana = await call.network.saveContact({
      id: null,
      revision: 0,
      name: 'Dana Whitlow',
      role: '',
      company: 'Halden Freight',
      email: 'dana@example.org',
      phone: '',
    });
    await call.applications.saveInterview({
      id: null,
      revision: 0,
      applicationId: card.id,
      kind: 'panel',
      startsAt: '2026-11-11T10:00',
      endsAt: null,
      timeZone: 'Europe/Berlin',
      place: '',
      link: '',
      preparation: '',
      howItWent: '',
      contactIds: [dana.id],
    });
  }
  const [ended] = (await call.applications.board()).cards;
  if (!ended) throw new Error('The application was not made');
  await call.applications.move({ items: [ended], stageId: idOf('rejected'), after: null });
  await call.endings.begin({ applicationId: card.id });
  app.close();
  return dataDir;
}

/** Playwright's `test` on a profile with one ended application. */
export const test = base.extend<{ furthest: 'interview' | 'applied' }>({
  furthest: ['interview', { option: true }],
  dataDir: async ({ furthest }, use) => {
    const folder = await seedProfile(furthest);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Opens the Ending tab of the one application. */
export async function openEnding(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#/applications/1`);
  await showEnding(page);
}

/** The same on the page of the application, as after reading the window again. */
export async function showEnding(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Ending' }).click();
  await expect(page.getByRole('region', { name: 'My own view' })).toBeVisible();
}
