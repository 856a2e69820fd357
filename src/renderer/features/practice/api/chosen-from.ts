import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

type Choice = { value: string; label: string };

/** Applications that are still open, to choose one from. */
export function useOpenApplications(): Choice[] {
  const { data } = useQuery(trpc.applications.board.queryOptions());
  const open = new Set(data?.stages.filter(({ kind }) => kind === 'stage').map(({ id }) => id));
  return (data?.cards ?? [])
    .filter(({ stageId, archived }) => open.has(stageId) && !archived)
    .map(({ id, role, company }) => ({ value: String(id), label: `${role}, ${company}` }));
}

/** Everybody known, to choose from. */
export function useContacts() {
  return useQuery(trpc.network.contacts.queryOptions({}));
}

/** The skills of the trade that an application's posting asks for. */
export function useProposedSkills(applicationId: number | null): string[] {
  const { data } = useQuery({
    ...trpc.practice.rubricSkills.queryOptions({ applicationId: applicationId ?? 1 }),
    enabled: applicationId !== null,
  });
  return applicationId === null ? [] : (data ?? []);
}
