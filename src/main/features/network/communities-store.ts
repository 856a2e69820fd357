import { ExpectedError } from '../../../shared/errors.ts';
import type { Community, CommunityPage, SaveCommunity } from '../../../shared/network-events.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { forgetErased } from '../../database/forget-rows.ts';
import { prepared } from '../../database/prepared.ts';
import { removedRows } from '../../database/removed-rows.ts';
import { listEventsOf } from './events-store.ts';

type Item = { id: number; revision: number };

const COMMUNITY = `SELECT c.id, c.name, c.place, c.link, c.note, c.revision,
    (SELECT count(*) FROM networking_events e WHERE e.community_id = c.id AND e.deleted_at IS NULL) AS events
  FROM communities c WHERE c.deleted_at IS NULL`;
const allCommunities = prepared<[], Community>(`${COMMUNITY} ORDER BY c.name COLLATE NOCASE, c.id`);
const communityById = prepared<[number], Community>(`${COMMUNITY} AND c.id = ?`);

/** Communities that were removed; the events that were tied to one are when it is back. */
export const removedCommunities = removedRows('communities', 'name', 'community');

/** Every community that was not removed, by name. */
export function listCommunities(db: Db): Community[] {
  return allCommunities(db).all();
}

/** One community with its events. NOT_FOUND when it is gone. */
export function getCommunity(db: Db, id: number): CommunityPage {
  const community = communityById(db).get(id);
  if (!community)
    throw new ExpectedError(
      'NOT_FOUND',
      'This community is not there any more. Look among the removed ones at the end of the list.',
    );
  return { ...community, meetings: listEventsOf(db, id) };
}

/** Adds (`id` null) or changes a community. CONFLICT when the revision is stale. */
export function saveCommunity(db: Db, input: SaveCommunity): CommunityPage {
  const values = [input.name, input.place, input.link, input.note] as const;
  if (input.id === null) {
    const sql = 'INSERT INTO communities (name, place, link, note) VALUES (?, ?, ?, ?)';
    return getCommunity(db, Number(db.prepare(sql).run(...values).lastInsertRowid));
  }
  checkCommunity(db, { id: input.id, revision: input.revision });
  db.prepare(
    'UPDATE communities SET name = ?, place = ?, link = ?, note = ?, revision = revision + 1 WHERE id = ?',
  ).run(...values, input.id);
  return getCommunity(db, input.id);
}

/** Takes a community out of sight; its events stay, and it can be restored. */
export function removeCommunity(db: Db, item: Item, at: string): void {
  checkCommunity(db, item);
  db.prepare('UPDATE communities SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(at, item.id);
}

/** Erases a removed community for good, also in undo; its events stay. */
export function eraseCommunity(db: Db, id: number): void {
  forgetErased(db, 'communities', [id]);
  removedCommunities.erase(db, id);
}

function checkCommunity(db: Db, item: Item): void {
  checkRevision(getCommunity(db, item.id), item, 'This community');
}
