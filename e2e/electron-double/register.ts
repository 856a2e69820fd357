import { registerHooks } from 'node:module';

// `electron` outside Electron would try to download the program.
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(?:\/main)?$/.test(specifier)
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
