import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** The person's own letters. */
export function useTemplates() {
  return useQuery(trpc.materials.letters.templates.queryOptions());
}

/** The ways to change templates, and to write a letter from one. */
export function useTemplateChanges() {
  return {
    save: useMutation(trpc.materials.letters.saveTemplate.mutationOptions()),
    remove: useMutation(trpc.materials.letters.removeTemplate.mutationOptions()),
  };
}

/** Keeps a template in the moment the page goes away; nobody is left to hear of an error. */
export function saveTemplateAtOnce(input: {
  id: number;
  revision: number;
  name: string;
  body: string;
}): void {
  trpcClient.materials.letters.saveTemplate.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Fills a template for an application. */
export function useDraftLetter() {
  return useMutation({
    mutationFn: (input: { applicationId: number; templateId: number; date: string }) =>
      trpcClient.materials.letters.draft.query(input),
  });
}
