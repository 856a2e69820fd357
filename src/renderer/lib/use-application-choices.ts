import { useQuery } from '@tanstack/react-query';
import { trpc } from './trpc.ts';

export type ApplicationChoice = { id: number; role: string; company: string; name: string };

/** The applications to choose one from, the archived ones left out; undefined until they are read, once `wanted`. */
export function useApplicationChoices(wanted = true): ApplicationChoice[] | undefined {
  const { data } = useQuery({ ...trpc.applications.board.queryOptions(), enabled: wanted });
  return data?.cards
    .filter(({ archived }) => !archived)
    .map(({ id, role, company }) => ({ id, role, company, name: `${role}, ${company}` }));
}
