import type { RequirementShown } from '../../../shared/endings-review.ts';
import type { Db } from '../../context.ts';

/** Puts requirements of an advert onto the checklist of its application; one that is there takes the new standing. */
export function addChecklistLines(
  db: Db,
  applicationId: number,
  requirements: readonly { text: string; shown: RequirementShown }[],
  fromEndingId: number,
): void {
  const known = db.prepare<[number, string], { id: number }>(
    'SELECT id FROM checklist_lines WHERE application_id = ? AND text = ?',
  );
  const update = db.prepare('UPDATE checklist_lines SET shown = ?, revision = revision + 1 WHERE id = ?');
  const insert = db.prepare(
    'INSERT INTO checklist_lines (application_id, text, shown, from_ending_id) VALUES (?, ?, ?, ?)',
  );
  for (const { text, shown } of requirements) {
    const line = known.get(applicationId, text);
    if (line) update.run(shown, line.id);
    else insert.run(applicationId, text, shown, fromEndingId);
  }
}
