import { answerIncidence } from '../../../shared/domain/insights/answer-incidence.ts';
import {
  applicationFlow,
  namedTransitions,
  strandOf,
} from '../../../shared/domain/insights/application-flow.ts';
import {
  type ApplicationHistory,
  begunOn,
  furthestRank,
  type StageOrder,
} from '../../../shared/domain/insights/application-history.ts';
import { groupReach } from '../../../shared/domain/insights/group-reach.ts';
import { reachFunnel } from '../../../shared/domain/insights/reach-funnel.ts';
import { replyDays } from '../../../shared/domain/insights/reply-days.ts';
import { replyWaiting, waitedFor } from '../../../shared/domain/insights/reply-waiting.ts';
import { weekRhythm } from '../../../shared/domain/insights/week-rhythm.ts';
import type { FlowRow, InsightsChoices, InsightsFigures, InsightsFilter } from '../../../shared/insights.ts';
import type { Db } from '../../context.ts';
import { keptWhileUnchanged } from '../../database/kept-while-unchanged.ts';
import { prepared, preparedRows } from '../../database/prepared.ts';
import { readSettings } from '../../database/read-settings.ts';
import { readHistories, readStageOrder } from '../applications/histories-store.ts';
import { wordDaysByApplication } from '../endings/word-days-store.ts';

/** An application with what every figure asks of it. */
type Counted = {
  readonly history: ApplicationHistory;
  readonly begun: string | null;
  readonly replies: readonly string[];
};
/** What is read from the profile, whatever period is chosen. */
type Readings = {
  order: StageOrder;
  all: readonly Counted[];
  /** The versions each application was sent with. */
  versions: ReadonlyMap<number, readonly number[]>;
};

type InterviewRow = [applicationId: number, on: string];
const interviewsBetween = preparedRows<[string, string], InterviewRow>(
  `SELECT application_id, substr(starts_at, 1, 10) FROM interviews
   WHERE starts_at >= ? AND substr(starts_at, 1, 10) <= ?`,
);

/** Everything Insights shows of the applications of a period. `today` censors what is still silent. */
export function insightsFigures(db: Db, filter: InsightsFilter, today: string): InsightsFigures {
  const { order, all, versions } = readings(db);
  const chosen = all.filter(matches(filter, versions));
  const sent = chosen.filter(begunIn(filter));
  const members = sent.map(({ history, replies }) => ({
    id: history.id,
    source: history.source,
    heard: replies.length > 0,
    furthest: furthestRank(history, order),
  }));
  const waited = sent.flatMap(({ history, replies }) => waitedFor(history, replies, order, today) ?? []);
  return {
    sent: sent.length,
    funnel: reachFunnel(
      members.map(({ furthest }) => furthest),
      order,
    ),
    flow: applicationFlow(
      sent.map(({ history, replies }) => strandOf(history, replies.length > 0, order)),
      order,
    ),
    waiting: replyWaiting(waited),
    answers: answerIncidence(waited),
    bySource: groupReach(members, ({ source }) => [source], new Map(), order),
    byVersion: groupReach(
      members,
      ({ id }) => versions.get(id)?.map(String) ?? [],
      new Map(versionNames(db).map(({ id, name }) => [String(id), name])),
      order,
    ),
    rhythm: rhythmOf(db, chosen, { from: filter.from, to: filter.to < today ? filter.to : today }),
  };
}

/** What the filter bar offers, each with how many applications it holds, the most first. */
export function insightsChoices(db: Db): InsightsChoices {
  const { all, versions } = readings(db);
  const begun = all.flatMap((one) => (one.begun === null ? [] : [{ ...one.history, begun: one.begun }]));
  const bySource = countValues(begun.map(({ source }) => source));
  const byVersion = countValues(begun.flatMap(({ id }) => versions.get(id) ?? []));
  return {
    first: begun.reduce<string | null>((first, one) => {
      return first === null || one.begun < first ? one.begun : first;
    }, null),
    sources: [...bySource]
      .map(([name, sent]) => ({ name, sent }))
      .sort((a, b) => b.sent - a.sent || (a.name < b.name ? -1 : 1)),
    versions: versionNames(db).flatMap(({ id, name }) => {
      const sent = byVersion.get(id);
      return sent === undefined ? [] : [{ id, name, sent }];
    }),
  };
}

/** One row for each application and transition of the flow, for a sheet; those sent first come first. */
export function flowRows(db: Db, filter: InsightsFilter): FlowRow[] {
  const { order, all, versions } = readings(db);
  const sent = all
    .filter(matches(filter, versions))
    .filter(begunIn(filter))
    // Of one day in the order they were entered.
    .toSorted((a, b) => compareDays(a.begun, b.begun));
  const strands = sent.map(({ history, replies }) => strandOf(history, replies.length > 0, order));
  return namedTransitions(strands, order).flatMap((transitions, at) => {
    const history = sent[at]?.history;
    if (!history) return [];
    return transitions.map((names) => ({ application: history.id, company: history.company, ...names }));
  });
}

// Choosing another period asks for all of it again, and reading is most of the work.
const readings = keptWhileUnchanged((db): Readings => {
  const order = readStageOrder(db);
  const words = wordDaysByApplication(db);
  const all = readHistories(db).map((history) => ({
    history,
    begun: begunOn(history, order),
    replies: replyDays(history, words.get(history.id) ?? [], order),
  }));
  return { order, all, versions: sentVersions(db) };
});

function matches(
  { sources, versionId }: InsightsFilter,
  versions: Readings['versions'],
): (one: Counted) => boolean {
  const names = new Set(sources);
  return ({ history }) =>
    (names.size === 0 || names.has(history.source)) &&
    (versionId === null || versions.get(history.id)?.includes(versionId) === true);
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function begunIn({ from, to }: { from: string; to: string }): (one: Counted) => boolean {
  return ({ begun }) => begun !== null && begun >= from && begun <= to;
}

function rhythmOf(
  db: Db,
  chosen: readonly Counted[],
  period: { from: string; to: string },
): InsightsFigures['rhythm'] {
  const ids = new Set(chosen.map(({ history }) => history.id));
  const interviews = interviewsBetween(db).all(period.from, period.to);
  return weekRhythm(
    {
      sent: chosen.flatMap(({ history }) => history.appliedOn ?? []),
      interviews: interviews.flatMap(([id, on]) => (ids.has(id) ? on : [])),
      // A job that closed while it was only saved told nobody anything.
      heard: chosen.flatMap(({ begun, replies }) => (begun === null ? [] : replies)),
    },
    period,
    readSettings(db).weekStart,
  );
}

const versionsSent = preparedRows<[], [applicationId: number, versionId: number]>(
  `SELECT s.application_id, s.version_id FROM sent_versions s
   JOIN material_versions v ON v.id = s.version_id AND v.deleted_at IS NULL
   JOIN materials m ON m.id = v.material_id AND m.deleted_at IS NULL`,
);
const everyVersionName = prepared<[], { id: number; name: string }>(
  `SELECT v.id, m.name || ', version ' || v.number || CASE v.label WHEN '' THEN '' ELSE ' (' || v.label || ')' END AS name
   FROM material_versions v JOIN materials m ON m.id = v.material_id
   WHERE v.deleted_at IS NULL AND m.deleted_at IS NULL ORDER BY m.name, m.id, v.number`,
);

/** The versions each application was sent with, without those taken off the lists. */
function sentVersions(db: Db): Map<number, number[]> {
  const versions = new Map<number, number[]>();
  for (const [applicationId, versionId] of versionsSent(db).all()) {
    const known = versions.get(applicationId);
    if (known) known.push(versionId);
    else versions.set(applicationId, [versionId]);
  }
  return versions;
}

function versionNames(db: Db): { id: number; name: string }[] {
  return everyVersionName(db).all();
}

function countValues<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
