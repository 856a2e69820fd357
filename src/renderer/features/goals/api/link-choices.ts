import { useQuery } from '@tanstack/react-query';
import type { Goal } from '../../../../shared/goals.ts';
import { trpc } from '../../../lib/trpc.ts';

type LinkChoice = Goal['links'][number];

/** What a goal can be tied to: applications that are not archived, and skill plans. Read once `wanted`. */
export function useLinkChoices(wanted: boolean): LinkChoice[] {
  const board = useQuery({ ...trpc.applications.board.queryOptions(), enabled: wanted });
  const plans = useQuery({ ...trpc.skills.plans.list.queryOptions(), enabled: wanted });
  const applications = (board.data?.cards ?? []).filter((card) => !card.archived);
  return [
    ...(plans.data ?? []).map((plan): LinkChoice => ({ kind: 'skill_plan', id: plan.id, name: plan.skill })),
    ...applications.map(
      (card): LinkChoice => ({ kind: 'application', id: card.id, name: `${card.role}, ${card.company}` }),
    ),
  ];
}
