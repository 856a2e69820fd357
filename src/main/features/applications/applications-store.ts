import type {
  ApplicationFacts,
  ApplicationPage,
  BulkUpdate,
  CreateApplication,
  SimilarApplication,
  StageKind,
  TrashedApplication,
  UpdateApplication,
} from '../../../shared/applications.ts';
import { findSimilar } from '../../../shared/domain/similar-applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { forgetErased } from '../../database/forget-rows.ts';
import { cardById, checkRevisions, parseTags } from './cards-store.ts';
import { listInterviews } from './interviews-store.ts';
import { keysForPlace, moveApplications } from './moves-store.ts';
import { getPosting, savePosting } from './postings-store.ts';
import { appendEvent, history, setAppliedOn, settleApplication } from './stage-events-store.ts';
import { getStage, stageIdByCode } from './stages-store.ts';
import { listTimelineEntries } from './timeline-store.ts';

/** `now` is local wall-clock time, `YYYY-MM-DDTHH:MM`; `at` the same moment in UTC. */
export type Moment = { now: Date; at: string; today: string; local: string };

/** Column of each fact; the order is that of the INSERT. */
const FACT_COLUMNS = {
  role: 'role',
  company: 'company',
  place: 'place',
  remoteKind: 'remote_kind',
  source: 'source',
  howBegan: 'how_began',
  url: 'url',
  payMin: 'pay_min',
  payMax: 'pay_max',
  payCurrency: 'pay_currency',
  payPeriod: 'pay_period',
  closesOn: 'closes_on',
  nextStep: 'next_step',
  nextStepOn: 'next_step_on',
  tags: 'tags',
  note: 'note',
} as const satisfies Record<keyof ApplicationFacts, string>;

const FACT_KEYS = Object.keys(FACT_COLUMNS).filter(
  (key): key is keyof ApplicationFacts => key in FACT_COLUMNS,
);

const BLANK_FACTS: ApplicationFacts = {
  role: '',
  company: '',
  place: '',
  remoteKind: null,
  source: '',
  howBegan: 'i_applied',
  url: '',
  payMin: null,
  payMax: null,
  payCurrency: '',
  payPeriod: null,
  closesOn: null,
  nextStep: '',
  nextStepOn: null,
  tags: [],
  note: '',
};

function checkFacts(facts: ApplicationFacts): void {
  if (facts.payMin !== null && facts.payMax !== null && facts.payMin > facts.payMax)
    throw new ExpectedError('INVALID', 'The lower end of the pay is above the upper end.');
}

const columnValue = (value: ApplicationFacts[keyof ApplicationFacts]) =>
  Array.isArray(value) ? JSON.stringify(value) : value;

/**
 * Creates an application at the top of its stage and starts its history. A later stage with an applied day gets
 * two entries, so that the funnel knows both. Answers its id.
 */
export function createApplication(db: Db, input: CreateApplication, moment: Moment): number {
  const facts = { ...BLANK_FACTS, ...input.facts };
  checkFacts(facts);
  const applied = stageIdByCode(db, 'applied');
  const stageId = input.stageId ?? stageIdByCode(db, 'saved');
  getStage(db, stageId);
  const [position] = keysForPlace(db, stageId, null, [0]);
  const columns = FACT_KEYS.map((key) => FACT_COLUMNS[key]);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO applications (${columns.join(', ')}, stage_id, position, stage_since, created_at)
       VALUES (${columns.map(() => '?').join(', ')}, ?, ?, ?, ?)`,
    )
    .run(...FACT_KEYS.map((key) => columnValue(facts[key])), stageId, position, moment.today, moment.at);
  const id = Number(lastInsertRowid);
  const event = { applicationId: id, kind: 'move', at: moment.at } as const;
  if (stageId === applied) appendEvent(db, { ...event, stageId, on: input.appliedOn ?? moment.today });
  else {
    if (input.appliedOn) {
      const kind = stageId === stageIdByCode(db, 'saved') ? 'reached' : 'move';
      appendEvent(db, { ...event, kind, stageId: applied, on: input.appliedOn });
    }
    appendEvent(db, { ...event, stageId, on: moment.today });
  }
  settleApplication(db, id);
  if (input.posting)
    savePosting(db, { applicationId: id, revision: 0, url: facts.url, ...input.posting }, moment.today);
  return id;
}

/** Changes facts, and the applied day through the history. CONFLICT when the revision is stale. */
export function updateApplication(db: Db, input: UpdateApplication, moment: Moment): void {
  checkRevisions(db, [input]);
  const keys = FACT_KEYS.filter((key) => input.changes[key] !== undefined);
  if (keys.length > 0) {
    checkFacts({ ...getFacts(db, input.id), ...input.changes });
    db.prepare(
      `UPDATE applications SET ${keys.map((key) => `${FACT_COLUMNS[key]} = ?`).join(', ')}, revision = revision + 1 WHERE id = ?`,
    ).run(...keys.map((key) => columnValue(input.changes[key] ?? null)), input.id);
  }
  if (input.appliedOn) setAppliedOn(db, input.id, input.appliedOn, moment.at);
}

function getFacts(db: Db, id: number): ApplicationFacts {
  const row = db
    .prepare<[number], Omit<ApplicationFacts, 'tags'> & { tags: string }>(
      `SELECT ${FACT_KEYS.map((key) => `${FACT_COLUMNS[key]} AS ${key}`).join(', ')} FROM applications WHERE id = ?`,
    )
    .get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This application is not there any more.');
  return { ...row, tags: parseTags(row.tags) };
}

/** Everything the application page shows. NOT_FOUND when it was erased. */
export function getApplication(db: Db, id: number, moment: Moment): ApplicationPage {
  const facts = getFacts(db, id);
  const card = cardById(db, id, moment.local);
  const trashed = db.prepare<[number], number>(
    'SELECT deleted_at IS NOT NULL FROM applications WHERE id = ?',
  );
  return {
    card,
    facts,
    stage: getStage(db, card.stageId),
    trashed: trashed.pluck().get(id) === 1,
    history: history(db, id),
    timeline: listTimelineEntries(db, id),
    interviews: listInterviews(db, id),
    posting: getPosting(db, id),
    similar: findSimilarApplications(db, {
      company: facts.company,
      role: facts.role,
      url: facts.url,
      exceptId: id,
    }),
  };
}

type Candidate = { company: string; role: string; url: string; exceptId: number | null };

/** Applications at the same place or for the same advert, Trash excluded, closest first, at most ten. */
export function findSimilarApplications(db: Db, candidate: Candidate): SimilarApplication[] {
  if (candidate.company === '' && candidate.url === '') return [];
  const existing = db
    .prepare<[number], { id: number; company: string; role: string; url: string }>(
      'SELECT id, company, role, url FROM applications WHERE deleted_at IS NULL AND id <> ?',
    )
    .all(candidate.exceptId ?? 0);
  const describe = db.prepare<
    [number],
    { id: number; role: string; company: string; stageName: string; stageKind: StageKind; since: string }
  >(
    `SELECT a.id, a.role, a.company, s.name AS stageName, s.kind AS stageKind, a.stage_since AS since
     FROM applications a JOIN stages s ON s.id = a.stage_id WHERE a.id = ?`,
  );
  return findSimilar(candidate, existing)
    .slice(0, 10)
    .flatMap(({ id, why }) => {
      const found = describe.get(id);
      return found ? [{ ...found, why }] : [];
    });
}

/** Archives or brings back; an archived application keeps its place on the board. */
export function setArchived(
  db: Db,
  items: readonly { id: number; revision: number }[],
  archived: boolean,
  at: string,
): void {
  checkRevisions(db, items);
  const set = db.prepare('UPDATE applications SET archived_at = ?, revision = revision + 1 WHERE id = ?');
  for (const item of items) set.run(archived ? at : null, item.id);
}

/** Puts applications into the Trash. */
export function trashApplications(
  db: Db,
  items: readonly { id: number; revision: number }[],
  at: string,
): void {
  checkRevisions(db, items);
  const set = db.prepare('UPDATE applications SET deleted_at = ?, revision = revision + 1 WHERE id = ?');
  for (const item of items) set.run(at, item.id);
}

/** Takes applications out of the Trash, back to where they were. */
export function restoreApplications(db: Db, ids: readonly number[]): void {
  const set = db.prepare('UPDATE applications SET deleted_at = NULL, revision = revision + 1 WHERE id = ?');
  for (const id of ids) set.run(id);
}

/** Erases trashed applications with everything that hangs on them, also in undo. Others are refused. */
export function eraseApplications(db: Db, ids: readonly number[]): void {
  forgetErased(db, 'applications', ids);
  const erase = db.prepare('DELETE FROM applications WHERE id = ? AND deleted_at IS NOT NULL');
  for (const id of ids)
    if (erase.run(id).changes !== 1)
      throw new ExpectedError('INVALID', 'Only what is in the Trash can be erased.');
}

/** What is in the Trash, latest first. */
export function listTrashed(db: Db): TrashedApplication[] {
  return db
    .prepare<[], TrashedApplication>(
      `SELECT id, role, company, deleted_at AS deletedAt, revision FROM applications
       WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC`,
    )
    .all();
}

/** One change over many applications: stage, tags, source, archive. CONFLICT when one is stale; then none changes. */
export function bulkUpdate(db: Db, input: BulkUpdate, moment: Moment): void {
  checkRevisions(db, input.items);
  if (input.stageId !== undefined)
    moveApplications(db, { items: input.items, stageId: input.stageId, after: 'end' }, moment);
  const tagsOf = db.prepare<[number], string>('SELECT tags FROM applications WHERE id = ?').pluck();
  const set = db.prepare(
    `UPDATE applications SET tags = ?, source = coalesce(?, source),
       archived_at = CASE ? WHEN 1 THEN coalesce(archived_at, ?) WHEN 0 THEN NULL ELSE archived_at END,
       revision = revision + 1 WHERE id = ?`,
  );
  const archived = input.archived === undefined ? null : input.archived ? 1 : 0;
  for (const { id } of input.items) {
    const kept = parseTags(tagsOf.get(id) ?? '[]').filter((tag) => !input.removeTags.includes(tag));
    const tags = [...new Set([...kept, ...input.addTags])];
    set.run(JSON.stringify(tags), input.source ?? null, archived, moment.at, id);
  }
}
