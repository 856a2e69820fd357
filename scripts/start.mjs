import './require-node.mjs';

await import('./start-app.ts');
