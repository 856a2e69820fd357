import { useQuery } from '@tanstack/react-query';
import type { Goal } from '../../../../shared/goals.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useApplicationChoices } from '../../../lib/use-application-choices.ts';

type LinkChoice = Goal['links'][number];

/** What a goal can be tied to: applications that are not archived, and skill plans. Read once `wanted`. */
export function useLinkChoices(wanted: boolean): LinkChoice[] {
  const applications = useApplicationChoices({ wanted }) ?? [];
  const plans = useQuery({ ...trpc.skills.plans.list.queryOptions(), enabled: wanted });
  return [
    ...(plans.data ?? []).map((plan): LinkChoice => ({ kind: 'skill_plan', id: plan.id, name: plan.skill })),
    ...applications.map(({ id, name }): LinkChoice => ({ kind: 'application', id, name })),
  ];
}
