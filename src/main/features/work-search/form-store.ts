import { type WorkSearchForm, workSearchForm } from '../../../shared/work-search.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const formRow = prepared<[], { fields: string }>('SELECT fields FROM work_search_form');
const keep = prepared<[string]>('UPDATE work_search_form SET fields = ?');

/** For which form the log is kept. */
export function readForm(db: Db): WorkSearchForm {
  return workSearchForm.parse(JSON.parse(formRow(db).get()?.fields ?? '{}'));
}

/** Keeps for which form the log is. */
export function saveForm(db: Db, form: WorkSearchForm): void {
  keep(db).run(JSON.stringify(form));
}
