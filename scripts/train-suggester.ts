// `npm run suggester:train`: learns the weights of the suggester's words anew from its fixtures and writes them down.

import { writeFileSync } from 'node:fs';
import { weightsModule } from './train-kinds.ts';

const WEIGHTS = new URL('../src/shared/domain/suggest-themes/kind-weights.ts', import.meta.url);

const source = weightsModule();
writeFileSync(WEIGHTS, source);
console.log(`${Math.round(source.length / 1000)} kB of weights written`);
