import { defineConfig } from '@playwright/test';
import { browserFlags, browserMissing, findBrowser, isRoot } from './scripts/find-browser.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserMissing);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.test-output/e2e',
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second attempt hides a fault, so there is no second attempt.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '.test-output/e2e.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'browser',
      use: {
        browserName: 'chromium',
        headless: true,
        launchOptions: { executablePath, args: [...browserFlags], chromiumSandbox: !isRoot },
      },
    },
  ],
});
