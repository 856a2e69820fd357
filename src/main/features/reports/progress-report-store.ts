import { begunOn, furthestRank, isEnd } from '../../../shared/domain/insights/application-history.ts';
import { reachFunnel } from '../../../shared/domain/insights/reach-funnel.ts';
import { type ProgressReport, reportDetails, type StoredDetails } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { CHOOSE_ONE, checkRevision, NOT_STORED } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { readHistories, readStageOrder } from '../applications/histories-store.ts';
import { endingsIn } from './progress-endings-store.ts';
import { networkIn } from './progress-network-store.ts';
import { practiceIn } from './progress-practice-store.ts';
import { skillsIn } from './progress-skills-store.ts';
import { winsIn } from './progress-wins-store.ts';

type Period = { from: string; to: string };

/** Everything on the progress report of a period: what was sent in it, and what ended in it. */
export function progressReport(db: Db, period: Period, today: string): ProgressReport {
  return {
    ...period,
    details: readDetails(db),
    ...sent(db, period),
    ...endingsIn(db, period),
    actions: actionsIn(db, period),
    skills: skillsIn(db, period),
    practice: practiceIn(db, period),
    network: networkIn(db, period, today),
    wins: winsIn(db, period),
  };
}

const detailsRow = prepared<[], { fields: string; revision: number }>(
  'SELECT fields, revision FROM report_details',
);
const updateDetails = prepared<[string]>('UPDATE report_details SET fields = ?, revision = revision + 1');

/** What the person puts at the head of a report. */
export function readDetails(db: Db): StoredDetails {
  const { fields, revision } = detailsRow(db).get() ?? { fields: '{}', ...NOT_STORED };
  return { ...reportDetails.parse(JSON.parse(fields)), revision };
}

/** Keeps the head of the reports. CONFLICT when it was written elsewhere. */
export function saveDetails(db: Db, { revision, ...details }: StoredDetails): { revision: number } {
  checkRevision(readDetails(db), { revision }, 'The head of the reports', CHOOSE_ONE);
  updateDetails(db).run(JSON.stringify(details));
  return { revision: revision + 1 };
}

type NextRow = { id: number; role: string; nextStep: string };
const nextSteps = prepared<[], NextRow>(
  'SELECT id, role, next_step AS nextStep FROM applications WHERE deleted_at IS NULL',
);

function sent(db: Db, period: Period): Pick<ProgressReport, 'funnel' | 'applications'> {
  const order = readStageOrder(db);
  const facts = new Map(
    nextSteps(db)
      .all()
      .map((row) => [row.id, row]),
  );
  const rows = readHistories(db).flatMap((history) => {
    const begun = begunOn(history, order);
    if (begun === null || begun < period.from || begun > period.to) return [];
    let on = begun;
    if (history.stageSince > on) on = history.stageSince;
    return [{ ...history, on, furthest: furthestRank(history, order) ?? order.ranks.applied }];
  });
  const open = order.all.filter((stage) => !isEnd(stage));
  const applications = rows
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.id - a.id))
    .map(({ id, on, company, stageId, furthest }) => {
      const stage = order.byId.get(stageId);
      const { role = '', nextStep = '' } = facts.get(id) ?? {};
      const isWaiting = stage?.code === 'applied' && nextStep === '';
      return {
        id,
        on,
        company,
        role,
        furthest: open[furthest]?.name ?? '',
        state: stage && isEnd(stage) ? stage.name : isWaiting ? 'Waiting' : nextStep || 'Open',
      };
    });
  return {
    funnel: reachFunnel(
      rows.map(({ furthest }) => furthest),
      order,
    ),
    applications,
  };
}

type ActionRow = {
  ifText: string;
  thenText: string;
  kind: string;
  state: string;
  startedOn: string;
  theme: string | null;
};
const actionRows = prepared<[Period], ActionRow>(
  `SELECT a.if_text AS ifText, a.then_text AS thenText, a.kind, a.state, a.started_on AS startedOn, t.name AS theme
   FROM actions a LEFT JOIN themes t ON t.id = a.theme_id
   WHERE a.deleted_at IS NULL AND a.started_on <= @to AND (a.closed_on IS NULL OR a.closed_on >= @from)
   ORDER BY a.started_on DESC, a.id DESC`,
);

function actionsIn(db: Db, period: Period): ProgressReport['actions'] {
  return actionRows(db)
    .all(period)
    .map(({ ifText, thenText, ...action }) => ({
      ...action,
      sentence: ifText === '' ? thenText : `If ${ifText}, then ${thenText}`,
    }));
}
