import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const PARTS =
  /\/node_modules\/(?:@mantine|@tabler|@floating-ui|@tanstack|@trpc|react|react-dom|react-router|scheduler|clsx)\/|\/src\/renderer\/(?:lib|ui)\/(?!chart-)/;
const MIGRATIONS = resolve('src/main/database/migrations');

export default defineConfig({
  main: {
    plugins: [
      {
        // The database reads them as files, from `migrations` beside the bundle.
        name: 'ship-migrations',
        generateBundle() {
          for (const name of readdirSync(MIGRATIONS).filter((file) => file.endsWith('.sql')))
            this.emitFile({
              type: 'asset',
              fileName: `migrations/${name}`,
              source: readFileSync(resolve(MIGRATIONS, name)),
            });
        },
      },
      {
        // It names a variable `__dirname`, and electron-vite puts one of that name beside it.
        name: 'rename-dirname-of-open',
        transform: (code, id) =>
          id.includes('/node_modules/open/') ? code.replaceAll('__dirname', 'openFolder') : null,
      },
      {
        // The same with `require`, once it is a chunk that two workers share.
        name: 'rename-require-of-fflate',
        transform: (code, id) =>
          id.includes('/node_modules/fflate/')
            ? code
                .replace('var require = createRequire', 'var requireModule = createRequire')
                .replace("_a = require('worker_threads')", "_a = requireModule('worker_threads')")
            : null,
      },
    ],
    build: {
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          serve: resolve('src/main/serve.ts'),
          'read-sheet-worker': resolve('src/main/features/transfer/read-sheet-worker.ts'),
          'read-mails-worker': resolve('src/main/features/transfer/read-mails-worker.ts'),
          'archive-worker': resolve('src/main/features/archive/archive-worker.ts'),
          'read-material-worker': resolve('src/main/features/materials/read-material-worker.ts'),
          'salvage-worker': resolve('src/main/features/recovery/salvage-worker.ts'),
          'backup-worker': resolve('src/main/features/backups/backup-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: resolve('src/preload/index.ts'),
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      rollupOptions: {
        input: resolve('src/renderer/index.html'),
        output: {
          codeSplitting: {
            // One file in place of some seventy small ones, most of which the first screen asks for anyway.
            // Beware: nothing that main.tsx imports before the start may be part of it. Zod stands by itself for that, as
            // the parts read schemas, and no schema may be made before Zod has heard that it writes no code.
            groups: [
              { name: 'zod', test: /\/node_modules\/zod\//, priority: 1 },
              { name: 'parts', minShareCount: 2, test: PARTS },
              // What several screens ask the host for, and the short rules they share.
              { name: 'calls', minShareCount: 2, test: /\/src\/renderer\/features\/[^/]+\/api\// },
              { name: 'rules', minShareCount: 2, maxModuleSize: 5_000, test: /\/src\/shared\/domain\// },
            ],
          },
        },
      },
      // Small fonts must stay files: the content security policy has no `data:` for fonts.
      assetsInlineLimit: 0,
      minify: true,
    },
    plugins: [react()],
  },
});
