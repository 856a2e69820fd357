import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const pixels = z.int().min(-100_000).max(100_000);
const windowState = z.object({
  bounds: z
    .object({ x: pixels, y: pixels, width: pixels.min(1), height: pixels.min(1) })
    .nullable()
    .catch(null),
  maximised: z.boolean().catch(false),
  /** The folder in which the person last saved a file; null before that. */
  saveFolder: z.string().min(1).nullable().catch(null),
});
type WindowValues = z.output<typeof windowState>;
const NOTHING: WindowValues = { bounds: null, maximised: false, saveFolder: null };

export type WindowState = {
  read(): WindowValues;
  /** Keeps the given values for the next start. A disk that refuses is not worth a word to the person. */
  keep(values: Partial<WindowValues>): void;
};

/** What the window remembers between starts, in `window.json` of the profile's folder. */
export function openWindowState(folder: string): WindowState {
  const path = join(folder, 'window.json');
  const kept = windowState.safeParse(readJson(path));
  let values = kept.success ? kept.data : NOTHING;
  return {
    read: () => values,
    keep(changed) {
      values = { ...values, ...changed };
      try {
        const partial = `${path}.partial`;
        writeFileSync(partial, JSON.stringify(values), { mode: 0o600 });
        renameSync(partial, path);
      } catch {
        // The window opens at its usual place next time.
      }
    },
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
