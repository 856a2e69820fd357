import type { QueryClient } from '@tanstack/react-query';
import { codeOf, sentenceOf } from '../lib/errors.ts';
import { showNotice } from '../ui/notice-store.ts';

/** Says so whenever something could not be changed because only a copy is looked at, whichever screen asked. */
export function tellRefusals(client: QueryClient): () => void {
  return client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    const { error } = event.action;
    if (codeOf(error) === 'READ_ONLY') showNotice({ message: sentenceOf(error) });
  });
}
