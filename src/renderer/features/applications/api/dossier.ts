import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { useDocuments } from './documents.ts';
import { useApplication } from './get-application.ts';

/** Everything a dossier is made of; undefined until all of it was read. */
export function useDossier(applicationId: number) {
  const { data: page, error } = useApplication(applicationId);
  const { documents, isLoaded } = useDocuments(applicationId);
  const { data: people } = useQuery(trpc.network.people.ofApplication.queryOptions({ applicationId }));
  const { data: sent } = useQuery(trpc.materials.sent.queryOptions({ applicationId }));
  const { data: checklist } = useQuery(trpc.materials.checklist.get.queryOptions({ applicationId }));
  const { data: ended } = useQuery(trpc.endings.forApplication.queryOptions({ applicationId }));
  const isWhole = page && isLoaded && people && sent && checklist && ended;
  return {
    error: page ? null : error,
    dossier: isWhole ? { page, documents, people, sent, lines: checklist.lines, ended } : undefined,
  };
}

export type Dossier = NonNullable<ReturnType<typeof useDossier>['dossier']>;
