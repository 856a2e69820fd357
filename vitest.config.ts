import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/faults/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/fixtures/**'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
});
