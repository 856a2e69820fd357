import type { GroupReach } from '../../insights.ts';
import type { StageOrder } from './application-history.ts';
import { countOf } from './count-of.ts';

/** How far one application came, and whether anything was heard. */
export type Reached = { heard: boolean; furthest: number | null };

/**
 * How far the applications of each group came; one may be in several groups or in none. The group with the most first,
 * then by name.
 */
export function groupReach<Member extends Reached>(
  members: readonly Member[],
  groupsOf: (member: Member) => readonly string[],
  names: ReadonlyMap<string, string>,
  order: StageOrder,
): GroupReach[] {
  const { interview, offer } = order.ranks;
  const groups = new Map<string, { sent: number; replied: number; interview: number; offer: number }>();
  for (const member of members)
    for (const key of groupsOf(member)) {
      const { heard, furthest } = member;
      const group = groups.get(key) ?? { sent: 0, replied: 0, interview: 0, offer: 0 };
      groups.set(key, group);
      group.sent += 1;
      if (heard) group.replied += 1;
      if (furthest !== null && furthest >= interview) group.interview += 1;
      if (furthest !== null && furthest >= offer) group.offer += 1;
    }
  return [...groups]
    .map(([key, group]) => ({
      key,
      name: names.get(key) ?? key,
      sent: group.sent,
      replied: countOf(group.replied, group.sent),
      interview: countOf(group.interview, group.sent),
      offer: countOf(group.offer, group.sent),
    }))
    .sort((a, b) => b.sent - a.sent || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
