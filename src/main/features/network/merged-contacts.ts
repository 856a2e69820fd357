/**
 * Somebody who was merged keeps the row, out of sight, with whom they became in place of the day they were removed: a
 * journal that names them leads on, and a file brought in again finds them.
 */
const MARK = 'merged:';

/** True in SQL for a row of `contacts` that is in the Trash, and not one that was merged. */
export function inTrash(table: string): string {
  return `(${table}.deleted_at IS NOT NULL AND ${table}.deleted_at NOT LIKE '${MARK}%')`;
}

/** The id in SQL of the contact to show for another: the one it was merged into, or itself. */
export function shownContact(id: string): string {
  return `(SELECT iif(m.deleted_at LIKE '${MARK}%', cast(substr(m.deleted_at, ${MARK.length + 1}) AS INTEGER), m.id)
    FROM contacts m WHERE m.id = ${id})`;
}

/** The ids in SQL of those who were merged into a contact. */
export function mergedContacts(id: string): string {
  return `(SELECT m.id FROM contacts m WHERE m.deleted_at = '${MARK}' || cast(${id} AS INTEGER))`;
}

/** What stands as `deleted_at` of somebody who was merged into this contact. */
export function mergedInto(keptId: number): string {
  return `${MARK}${keptId}`;
}

/** Whom a row with this `deleted_at` was merged into; null for one that was not. */
export function keptFrom(deletedAt: string | null): number | null {
  return deletedAt?.startsWith(MARK) ? Number(deletedAt.slice(MARK.length)) : null;
}
