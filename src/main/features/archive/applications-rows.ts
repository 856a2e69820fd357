import { APPLICATION_COLUMNS } from '../../../shared/domain/applications-csv.ts';
import { writeCsv } from '../../../shared/domain/write-csv.ts';
import type { Db } from '../../context.ts';

type Row = {
  company: string;
  role: string;
  status: string;
  saved: string;
  applied: string | null;
  screening: string | null;
  interview: string | null;
  offer: string | null;
  since: string;
  place: string;
  url: string;
  source: string;
  payMin: number | null;
  payMax: number | null;
  payCurrency: string;
  payPeriod: string | null;
  tags: string;
  nextStep: string;
  nextStepOn: string | null;
  note: string;
};

const REACHED = (
  code: string,
) => `(SELECT min(e.occurred_on) FROM effective_stage_events e JOIN stages k ON k.id = e.stage_id
  WHERE e.application_id = a.id AND k.code = '${code}')`;

/** The list of applications as a sheet that Import a list reads back; what is in the Trash stays out. */
export function applicationsCsv(db: Db): string {
  const rows = db
    .prepare<[], Row>(
      `SELECT a.company, a.role, s.name AS status, coalesce(${REACHED('saved')}, substr(a.created_at, 1, 10)) AS saved,
         a.applied_on AS applied, ${REACHED('screening')} AS screening, ${REACHED('interview')} AS interview,
         ${REACHED('offer')} AS offer, a.stage_since AS since, a.place, a.url, a.source, a.pay_min AS payMin,
         a.pay_max AS payMax, a.pay_currency AS payCurrency, a.pay_period AS payPeriod, a.tags,
         a.next_step AS nextStep, a.next_step_on AS nextStepOn, a.note
       FROM applications a JOIN stages s ON s.id = a.stage_id WHERE a.deleted_at IS NULL ORDER BY a.id`,
    )
    .all();
  return writeCsv(
    APPLICATION_COLUMNS,
    rows.map((row) => [
      row.company,
      row.role,
      row.status,
      row.saved,
      row.applied,
      row.screening,
      row.interview,
      row.offer,
      row.since,
      row.place,
      row.url,
      row.source,
      payWords(row),
      tagWords(row.tags),
      row.nextStep,
      row.nextStepOn,
      row.note,
    ]),
  );
}

function payWords({ payMin, payMax, payCurrency, payPeriod }: Row): string {
  const amounts = [...new Set([payMin, payMax])].filter((amount) => amount !== null).join('–');
  if (amounts === '') return '';
  return [amounts, payCurrency, payPeriod === null ? '' : `per ${payPeriod}`].filter(Boolean).join(' ');
}

function tagWords(json: string): string {
  const tags: unknown = JSON.parse(json);
  return Array.isArray(tags) ? tags.join('; ') : '';
}
