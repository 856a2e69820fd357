import { useQuery } from '@tanstack/react-query';
import { trpc } from './trpc.ts';

export type ApplicationChoice = { id: number; role: string; company: string; name: string };
type Choosing = { wanted?: boolean; withArchived?: boolean };

/** The applications to choose one from; undefined until they are read, once `wanted`. */
export function useApplicationChoices({
  wanted = true,
  withArchived = false,
}: Choosing = {}): ApplicationChoice[] | undefined {
  const { data } = useQuery({ ...trpc.applications.board.queryOptions(), enabled: wanted });
  return data?.cards
    .filter(({ archived }) => withArchived || !archived)
    .map(({ id, role, company }) => ({ id, role, company, name: `${role}, ${company}` }));
}
