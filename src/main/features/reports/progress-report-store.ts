import { z } from 'zod';
import { begunOn, furthestRank, isEnd } from '../../../shared/domain/insights/application-history.ts';
import { reachFunnel } from '../../../shared/domain/insights/reach-funnel.ts';
import { quoteAround } from '../../../shared/domain/quote-around.ts';
import type { Control, Grade } from '../../../shared/endings.ts';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import { type ProgressReport, type ReportDetails, reportDetails } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { readHistories, readStageOrder } from '../applications/histories-store.ts';
import { networkIn } from './progress-network-store.ts';
import { practiceIn } from './progress-practice-store.ts';
import { skillsIn } from './progress-skills-store.ts';
import { winsIn } from './progress-wins-store.ts';

type Period = { from: string; to: string };

const MINE = ['withdrawn', 'declined_by_me'];
const spansShape = z.array(z.tuple([z.number(), z.number()]));

/** Everything on the progress report of a period: what was sent in it, and what ended in it. */
export function progressReport(db: Db, period: Period, today: string): ProgressReport {
  return {
    ...period,
    details: readDetails(db),
    ...sent(db, period),
    said: saidIn(db, period),
    ownView: ownViewIn(db, period),
    endings: countEndings(db, period),
    themes: themesIn(db, period),
    actions: actionsIn(db, period),
    skills: skillsIn(db, period),
    practice: practiceIn(db, period),
    network: networkIn(db, period, today),
    wins: winsIn(db, period),
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
