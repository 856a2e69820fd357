import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findElectron } from './scripts/electron-binary.ts';
import { browserFlags, browserMissing, findBrowser, isRoot } from './scripts/find-browser.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserMissing);

const timezoneId = 'Europe/Berlin';
// The hosts too: otherwise it is another day there for some hours of each day.
process.env.TZ = timezoneId;

const chromium: PlaywrightTestConfig['use'] = {
  browserName: 'chromium',
  headless: true,
  launchOptions: { executablePath, args: [...browserFlags], chromiumSandbox: !isRoot },
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.test-output/e2e',
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second attempt hides a fault, so there is no second attempt.
  retries: 0,
  // Generous, for a machine that does other work too: axe on a full board takes a while.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['./scripts/failures-last.ts'], ['json', { outputFile: '.test-output/e2e.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId,
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser', testIgnore: '**/e2e/desktop/**', use: chromium },
    // The name says what was really run.
    {
      name: `desktop (${findElectron(import.meta.dirname, process.env) ? 'electron' : 'stand-in'})`,
      testDir: 'e2e/desktop',
      use: chromium,
    },
  ],
});
