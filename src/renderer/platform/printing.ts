import { TRPCClientError } from '@trpc/client';
import type { DesktopRequest } from '../../shared/bridge.ts';
import { bridge } from './host.ts';

/** What to tell the person before `savePdf`, where the browser's own window has to do it; null on the desktop. */
export const savePdfHint: string | null = bridge
  ? null
  : 'Your browser’s print window opens. Choose “Save as PDF” there.';

/** Prints a print route such as `/print/applications/3?paper=a4`, which must be the one on screen. Throws what `sentenceOf` reads. */
export async function print(route: string): Promise<void> {
  if (bridge) await ask({ kind: 'print', route });
  else window.print();
}

/**
 * Saves the print route on screen as a PDF; `name` proposes the file name. Gives the name of the file, or null when
 * the person chose not to, or when the browser's print window does the rest. Throws what `sentenceOf` reads.
 */
export async function savePdf(route: string, name: string): Promise<string | null> {
  if (!bridge) {
    window.print();
    return null;
  }
  const saved = await ask({ kind: 'savePdf', route, name });
  return typeof saved === 'string' ? saved : null;
}

async function ask(request: DesktopRequest): Promise<unknown> {
  const answer = await bridge?.ask(request);
  if (!answer?.ok) throw TRPCClientError.from({ error: answer?.error });
  return answer.data;
}
