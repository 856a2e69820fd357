import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: ['**/fixtures/**'],
    pool: 'threads',
    isolate: false,
    // By default one core is left free, and half the time with it.
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['e2e/faults/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      // Needs the built app.
      { extends: true, test: { name: 'package', include: ['e2e/package/**/*.test.ts'] } },
    ],
  },
});
