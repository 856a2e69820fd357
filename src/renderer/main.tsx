import './platform/trusted-types.ts';
import './platform/no-generated-code.ts';

// Everything else is loaded afterwards: the bundler may run shared code before this file's own imports, and some of
// it writes CSS or reads a schema at once.
const { start } = await import('./app/start.tsx');
await start();
