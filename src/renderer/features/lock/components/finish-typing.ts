import type { QueryClient } from '@tanstack/react-query';
import { flushAutosaved } from '../../../lib/use-autosaved.ts';

// A host that hangs must not keep the page from being locked.
const AT_MOST_MS = 2_000;

/** Finishes the field that is typed in and saves what waits; gives up on what does not get through. */
export async function finishTyping(client: QueryClient): Promise<void> {
  // Fields save when they are left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const late = new Promise((resolve) => setTimeout(resolve, AT_MOST_MS));
  await Promise.race([Promise.all([flushAutosaved(), writesEnded(client)]), late]);
}

function writesEnded(client: QueryClient): Promise<void> {
  const isWriting = () => client.isMutating({ predicate: ({ meta }) => meta?.savesNothing !== true }) > 0;
  return new Promise((resolve) => {
    if (!isWriting()) return resolve();
    const stop = client.getMutationCache().subscribe(() => {
      if (isWriting()) return;
      stop();
      resolve();
    });
  });
}
