import type { HowBegan } from '../../../shared/applications.ts';
import { addDays } from '../../../shared/domain/days.ts';
import type { Flow, InsightsFilter } from '../../../shared/insights.ts';
import type { TestApp } from '../../app-for-tests.ts';

/** So many applications that went the same way: the names of the stages they were moved to, in order. */
export type Way = { count: number; began: HowBegan; isSent: boolean; stages: readonly string[] };

export const EVERYTHING: InsightsFilter = {
  from: '2000-01-01',
  to: '2099-12-31',
  sources: [],
  versionId: null,
};

/** The id of a stage or outcome by its name on the board. */
export async function stageNamed(app: TestApp, name: string): Promise<number> {
  const { stages } = await app.call.applications.board({});
  const stage = stages.find((one) => one.name === name);
  if (!stage) throw new Error(`There is no stage ${name}`);
  return stage.id;
}

/** Adds own stages behind another one, in the order given. */
export async function addStages(app: TestApp, behind: string, names: readonly string[]): Promise<void> {
  let afterId = await stageNamed(app, behind);
  for (const name of names) {
    const added = await app.call.applications.addStage({ name, kind: 'stage', colour: 'clay' });
    await app.call.applications.moveStage({ id: added.id, revision: added.revision, afterId });
    afterId = added.id;
  }
}

/** Enters applications as their person would: each added, then moved on with the day it happened, long ago. */
export async function enterWays(app: TestApp, ways: readonly Way[]): Promise<void> {
  const begun = '2026-08-03';
  for (const { count, began, isSent, stages } of ways) {
    let items: { id: number; revision: number }[] = [];
    for (let at = 0; at < count; at += 1) {
      const { card } = await app.call.applications.create({
        facts: { role: 'Planner', company: `Company ${at}`, howBegan: began },
        stageId: await stageNamed(app, isSent ? 'Applied' : 'Saved'),
        appliedOn: isSent ? begun : null,
      });
      items.push(card);
    }
    for (const [at, name] of stages.entries()) {
      const stageId = await stageNamed(app, name);
      const on = addDays(begun, (at + 1) * 7);
      items = (await app.call.applications.move({ items, stageId, after: null, on })).cards;
    }
  }
}

/** `I applied → Rejected 14` for each link, in the order they come. */
export function linksOf({ nodes, links }: Flow): string[] {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return links.map(({ from, to, count }) => `${nameOf(from)} → ${nameOf(to)} ${count}`);
}

/** What is wrong with a flow of so many applications: what a node takes in and gives out must be its count. */
export function leaksOf({ nodes, links }: Flow, sent: number): string[] {
  const total = (side: 'from' | 'to', id: string) =>
    links.filter((link) => link[side] === id).reduce((sum, { count }) => sum + count, 0);
  const leaks = nodes.flatMap(({ id, kind, count }) => {
    const [into, out] = [total('to', id), total('from', id)];
    if (kind === 'began') return out === count && into === 0 ? [] : [`${id}: ${count} began, ${out} went on`];
    if (kind === 'stage') return into === count && out === count ? [] : [`${id}: ${into} in, ${out} out`];
    return into === count && out === 0 ? [] : [`${id}: ${into} in of ${count}, ${out} out`];
  });
  const countOf = (kinds: readonly string[]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  const ended = countOf(['ended', 'open', 'waiting']);
  if (countOf(['began']) !== sent || ended !== sent)
    leaks.push(`${sent} sent, ${countOf(['began'])} began, ${ended} ended`);
  const column = new Map(nodes.map(({ id, rank }) => [id, rank]));
  for (const { from, to } of links)
    if ((column.get(from) ?? 0) >= (column.get(to) ?? 0)) leaks.push(`${from} → ${to} goes back`);
  return leaks;
}
