import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { weightsModule } from './train-kinds.ts';

const SHIPPED = new URL('../src/shared/domain/suggest-themes/kind-weights.ts', import.meta.url);
const MOST_BYTES = 150_000;

it('ships the weights that the fixtures give, in few enough bytes', () => {
  const shipped = readFileSync(SHIPPED, 'utf8');
  expect(shipped === weightsModule(), 'run `npm run suggester:train`').toBe(true);
  expect(shipped.length).toBeLessThan(MOST_BYTES);
});
