import { z } from 'zod';
import { quoteAround } from '../../../shared/domain/quote-around.ts';
import { wilson } from '../../../shared/domain/statistics.ts';
import type { Control, Grade } from '../../../shared/endings.ts';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import {
  type CountOf,
  type FunnelStep,
  type ProgressReport,
  type ReportDetails,
  reportDetails,
} from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { furthestStages } from '../applications/furthest-stage-store.ts';
import { listStages } from '../applications/stages-store.ts';

type Period = { from: string; to: string };

/** Below this a share says nothing, so only counts are shown. */
const FEWEST = 5;
const MINE = ['withdrawn', 'declined_by_me'];
const spansShape = z.array(z.tuple([z.number(), z.number()]));

/** Everything on the progress report of a period: what was sent in it, and what ended in it. */
export function progressReport(db: Db, period: Period): ProgressReport {
  return {
    ...period,
    details: readDetails(db),
    ...sent(db, period),
    said: saidIn(db, period),
    ownView: ownViewIn(db, period),
    endings: countEndings(db, period),
    themes: themesIn(db, period),
    actions: actionsIn(db, period),
  };
}

const detailsRow = prepared<[], { fields: string }>('SELECT fields FROM report_details');

/** What the person puts at the head of a report. */
export function readDetails(db: Db): ReportDetails {
  return reportDetails.parse(JSON.parse(detailsRow(db).get()?.fields ?? '{}'));
}

/** Keeps the head of the reports. */
export function saveDetails(db: Db, details: ReportDetails): void {
  db.prepare('UPDATE report_details SET fields = ?').run(JSON.stringify(details));
}

/** k of n with its 95 % interval, or counts alone below 5. */
function countOf(k: number, n: number): CountOf {
  return { k, n, interval: n < FEWEST ? null : wilson(k, n) };
}

type SentRow = {
  id: number;
  company: string;
  role: string;
  latestOn: string;
  stageId: number;
  nextStep: string;
};
const sentIn = prepared<[Period], SentRow>(
  `SELECT a.id, a.company, a.role, a.stage_id AS stageId, a.next_step AS nextStep,
     max(a.applied_on, a.stage_since) AS latestOn
   FROM applications a
   WHERE a.deleted_at IS NULL AND a.applied_on BETWEEN @from AND @to
   ORDER BY latestOn DESC, a.id DESC`,
);

function sent(db: Db, period: Period): Pick<ProgressReport, 'funnel' | 'applications'> {
  const rows = sentIn(db).all(period);
  const furthest = furthestStages(db);
  const stages = listStages(db);
  const names = new Map(stages.map((stage) => [stage.id, stage]));
  const open = stages.filter((stage) => stage.kind === 'stage');
  const appliedRank = Math.max(
    0,
    open.findIndex((stage) => stage.code === 'applied'),
  );
  const funnel = open.flatMap((stage, rank): FunnelStep[] => {
    if (rank < appliedRank || (stage.hidden && rank !== appliedRank)) return [];
    const k = rows.filter((row) => (furthest.get(row.id)?.rank ?? appliedRank) >= rank).length;
    return [{ stageId: stage.id, name: stage.name, reached: countOf(k, rows.length) }];
  });
  const applications = rows.map((row) => {
    const stage = names.get(row.stageId);
    const reached = furthest.get(row.id);
    const isWaiting = stage?.code === 'applied' && row.nextStep === '';
    return {
      id: row.id,
      on: row.latestOn,
      company: row.company,
      role: row.role,
      furthest: (reached && names.get(reached.stageId)?.name) ?? open[appliedRank]?.name ?? '',
      state: stage?.kind === 'outcome' ? stage.name : isWaiting ? 'Waiting' : row.nextStep || 'Open',
    };
  });
  return { funnel, applications };
}

type SaidRow = { text: string; company: string; on: string; grade: 'said' | 'feedback'; spans: string };
const saidRows = prepared<[Period], SaidRow>(
  `SELECT w.text, a.company, w.received_on AS "on", w.grade, json_group_array(json(et.spans)) AS spans
   FROM received_words w
   JOIN counted_endings c ON c.id = w.ending_id
   JOIN applications a ON a.id = c.application_id
   LEFT JOIN ending_themes et ON et.words_id = w.id
   WHERE w.received_on BETWEEN @from AND @to
   GROUP BY w.id ORDER BY w.received_on DESC, w.id DESC`,
);
const spansOfThemes = z.array(spansShape.nullable());

function saidIn(db: Db, period: Period): ProgressReport['said'] {
  return saidRows(db)
    .all(period)
    .flatMap(({ text, spans, ...row }) => {
      const places = spansOfThemes.parse(JSON.parse(spans)).flatMap((of) => of ?? []);
      // Feedback was asked for, so it stands even when no place in it was marked.
      const quote = quoteAround(text, row.grade === 'feedback' && places.length === 0 ? [[0, 400]] : places);
      return quote === '' ? [] : [{ ...row, text: quote }];
    });
}

const reviewRows = prepared<[Period], { answers: string; company: string; on: string }>(
  `SELECT r.answers, a.company, c.ended_on AS "on" FROM reviews r
   JOIN counted_endings c ON c.id = r.ending_id JOIN applications a ON a.id = c.application_id
   WHERE r.finished_on IS NOT NULL AND c.ended_on BETWEEN @from AND @to ORDER BY c.ended_on DESC, r.id DESC`,
);

function ownViewIn(db: Db, period: Period): ProgressReport['ownView'] {
  return reviewRows(db)
    .all(period)
    .flatMap(({ answers, company, on }) => {
      const { tryNext, happened, wentWell, sureness } = reviewAnswers.parse(JSON.parse(answers));
      const text = [tryNext, happened, wentWell].map((part) => part.trim()).find((part) => part !== '');
      return text === undefined ? [] : [{ text, company, on, sureness }];
    });
}

type EndingKind = { code: string | null; hasWords: 0 | 1; hasReason: 0 | 1 };
const endingKinds = prepared<[Period], EndingKind>(
  `SELECT s.code,
     EXISTS (SELECT 1 FROM received_words w WHERE w.ending_id = c.id) AS hasWords,
     EXISTS (SELECT 1 FROM ending_themes t WHERE t.ending_id = c.id AND t.grade <> 'own')
       OR EXISTS (SELECT 1 FROM received_words f WHERE f.ending_id = c.id AND f.grade = 'feedback') AS hasReason
   FROM counted_endings c JOIN stages s ON s.id = c.stage_id WHERE c.ended_on BETWEEN @from AND @to`,
);

function countEndings(db: Db, period: Period): ProgressReport['endings'] {
  const kinds = endingKinds(db).all(period);
  const isMine = (kind: EndingKind) => kind.code !== null && MINE.includes(kind.code);
  const isSilent = (kind: EndingKind) => kind.code === 'no_reply';
  return {
    total: kinds.length,
    noReason: kinds.filter((kind) => kind.hasWords === 1 && kind.hasReason === 0 && !isMine(kind)).length,
    noReply: kinds.filter(isSilent).length,
    mine: kinds.filter(isMine).length,
  };
}

const themeRows = prepared<[Period], { name: string; grade: Grade; control: Control; count: number }>(
  `SELECT t.name, et.grade, t.control, count(*) AS count
   FROM ending_themes et JOIN themes t ON t.id = et.theme_id JOIN counted_endings c ON c.id = et.ending_id
   WHERE c.ended_on BETWEEN @from AND @to GROUP BY t.id, et.grade ORDER BY count DESC, t.id, et.grade`,
);

function themesIn(db: Db, period: Period): ProgressReport['themes'] {
  return themeRows(db).all(period);
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
