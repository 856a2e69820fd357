import { ExpectedError } from '../../../shared/errors.ts';
import type { SentVersion, SentWith } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { furthestStages } from '../applications/furthest-stage-store.ts';
import { stageNames } from './version-reach-store.ts';
import { getVersion } from './versions-store.ts';

type SentRow = Omit<SentVersion, 'version'> & { versionId: number };

const sentOf = prepared<[number], SentRow>(
  `SELECT s.id, s.sent_on AS sentOn, s.version_id AS versionId, s.revision, m.name AS material, m.kind
   FROM sent_versions s JOIN material_versions v ON v.id = s.version_id JOIN materials m ON m.id = v.material_id
   WHERE s.application_id = ? ORDER BY s.sent_on, s.id`,
);
const applicationsOf = prepared<[number], Omit<SentWith, 'furthest'>>(
  `SELECT s.id, s.application_id AS applicationId, a.role, a.company, s.sent_on AS sentOn
   FROM sent_versions s JOIN applications a ON a.id = s.application_id AND a.deleted_at IS NULL
   WHERE s.version_id = ? ORDER BY s.sent_on DESC, s.id DESC`,
);
const listed = prepared<[number], { revision: number }>('SELECT revision FROM sent_versions WHERE id = ?');
const alreadySent = preparedValue<[number, number], number>(
  'SELECT 1 FROM sent_versions WHERE application_id = ? AND version_id = ?',
);
const applicationThere = preparedValue<[number], number>(
  'SELECT 1 FROM applications WHERE id = ? AND deleted_at IS NULL',
);

/** What went with an application, in the order it was sent; materials that were removed since stay on it. */
export function listSent(db: Db, applicationId: number): SentVersion[] {
  return sentOf(db)
    .all(applicationId)
    .map(({ versionId, ...row }) => ({ ...row, version: getVersion(db, versionId) }));
}

/** The applications a version went with, newest first, each with the furthest stage it reached. */
export function listSentWith(db: Db, versionId: number): SentWith[] {
  const furthest = furthestStages(db);
  const names = stageNames(db);
  return applicationsOf(db)
    .all(versionId)
    .map((row) => {
      const reached = furthest.get(row.applicationId);
      return { ...row, furthest: (reached && names.get(reached.stageId)) ?? null };
    });
}

/** Notes that a version went with an application. INVALID when it is noted already. */
export function sendVersion(db: Db, input: { applicationId: number; versionId: number; on: string }): void {
  getVersion(db, input.versionId);
  if (applicationThere(db).get(input.applicationId) === undefined)
    throw new ExpectedError('NOT_FOUND', 'This application is not there any more.');
  if (alreadySent(db).get(input.applicationId, input.versionId))
    throw new ExpectedError('INVALID', 'This version is already listed for this application.');
  db.prepare('INSERT INTO sent_versions (application_id, version_id, sent_on) VALUES (?, ?, ?)').run(
    input.applicationId,
    input.versionId,
    input.on,
  );
}

/** Corrects the day something was sent. */
export function changeSentDay(db: Db, input: { id: number; revision: number; on: string }): void {
  checkSent(db, input);
  db.prepare('UPDATE sent_versions SET sent_on = ?, revision = revision + 1 WHERE id = ?').run(
    input.on,
    input.id,
  );
}

/** Takes back that a version went with an application; undo brings it back. */
export function removeSent(db: Db, item: { id: number; revision: number }): void {
  checkSent(db, item);
  db.prepare('DELETE FROM sent_versions WHERE id = ?').run(item.id);
}

function checkSent(db: Db, item: { id: number; revision: number }): void {
  const stored = listed(db).get(item.id);
  if (!stored) throw new ExpectedError('NOT_FOUND', 'This is not listed any more.');
  checkRevision(stored, item, 'This', RELOAD);
}
