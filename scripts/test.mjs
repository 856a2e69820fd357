import './require-node.mjs';

await import('./run-tests.ts');
