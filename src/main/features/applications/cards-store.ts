import type { Card } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

type CardRow = Omit<Card, 'tags' | 'archived'> & { tags: string; archived: number };

const CARD_COLUMNS = `a.id, a.role, a.company, a.stage_id AS stageId, a.position, a.stage_since AS stageSince,
  a.applied_on AS appliedOn, a.next_step AS nextStep, a.next_step_on AS nextStepOn, a.tags, a.place, a.source, a.url,
  a.archived_at IS NOT NULL AS archived, a.revision`;

// The next interview: grouped once is quickest for every card, looked up for a single one.
const everyCard = prepared<[{ now: string }], CardRow>(
  `SELECT ${CARD_COLUMNS}, i.next AS nextInterviewAt FROM applications a
   LEFT JOIN (SELECT application_id, min(starts_at) AS next FROM interviews WHERE starts_at >= @now GROUP BY application_id) i
     ON i.application_id = a.id
   WHERE a.deleted_at IS NULL ORDER BY a.stage_id, a.position, a.id`,
);
const oneCard = prepared<[{ now: string; id: number }], CardRow>(
  `SELECT ${CARD_COLUMNS}, (SELECT min(starts_at) FROM interviews i WHERE i.application_id = a.id AND starts_at >= @now)
     AS nextInterviewAt
   FROM applications a WHERE a.id = @id`,
);
const stored = prepared<[number], { revision: number }>('SELECT revision FROM applications WHERE id = ?');

const NO_TAGS: string[] = [];
// Named one by one: a spread of ten thousand rows costs more than a tenth of reading them.
const toCard = (row: CardRow): Card => ({
  id: row.id,
  role: row.role,
  company: row.company,
  stageId: row.stageId,
  position: row.position,
  stageSince: row.stageSince,
  appliedOn: row.appliedOn,
  nextStep: row.nextStep,
  nextStepOn: row.nextStepOn,
  tags: row.tags === '[]' ? NO_TAGS : parseTags(row.tags),
  place: row.place,
  source: row.source,
  url: row.url,
  nextInterviewAt: row.nextInterviewAt,
  archived: row.archived === 1,
  revision: row.revision,
});

/** The tags column as a list; the column is checked JSON, so anything else than strings is left out. */
export function parseTags(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.filter((tag) => typeof tag === 'string') : [];
}

/** Every card outside the Trash, by stage and order; `now` is local wall-clock time, `YYYY-MM-DDTHH:MM`. */
export function listCards(db: Db, now: string): Card[] {
  return everyCard(db).all({ now }).map(toCard);
}

/** The cards with these ids, Trash included, in the order asked for. NOT_FOUND when one is missing. */
export function cardsById(db: Db, ids: readonly number[], now: string): Card[] {
  return ids.map((id) => {
    const row = oneCard(db).get({ id, now });
    if (!row) throw missing();
    return toCard(row);
  });
}

/** One card, Trash included. NOT_FOUND when it was erased. */
export function cardById(db: Db, id: number, now: string): Card {
  const [card] = cardsById(db, [id], now);
  if (!card) throw missing();
  return card;
}

/** What a write that names a card it read earlier must hold: it is still there, unchanged. */
export function checkRevisions(db: Db, items: readonly { id: number; revision: number }[]): void {
  for (const item of items) {
    const application = stored(db).get(item.id);
    if (!application) throw missing();
    checkRevision(application, item, 'This');
  }
}

function missing(): ExpectedError {
  return new ExpectedError('NOT_FOUND', 'This application is not there any more.');
}
