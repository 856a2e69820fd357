/**
 * Somebody who was merged keeps the row, out of sight, with whom they became in `merged_into`: a journal that names
 * them leads on, and a file brought in again finds them.
 */

/** What somebody is called of whom nothing is to be read any more. */
export const NAMELESS = 'Somebody';

/** True in SQL for a row of `contacts` that is in the Trash, and not one that was merged. */
export function inTrash(table: string): string {
  return `(${table}.deleted_at IS NOT NULL AND ${table}.merged_into IS NULL)`;
}

/** The id in SQL of the contact to show for another: the one it was merged into, or itself. */
export function shownContact(id: string): string {
  return `(SELECT coalesce(m.merged_into, m.id) FROM contacts m WHERE m.id = ${id})`;
}

/**
 * The name in SQL of a row that keeps one beside `contact_id`: that of the contact, as it is now. Of somebody in the
 * Trash nothing is to be read; the name that was kept stands for somebody who is no contact.
 */
export function nameNow(table: string): string {
  return `coalesce((SELECT iif(n.deleted_at IS NULL, n.name, '${NAMELESS}') FROM contacts n
    WHERE n.id = ${shownContact(`${table}.contact_id`)}), ${table}.name)`;
}

/** The ids in SQL of those who were merged into a contact. */
export function mergedContacts(id: string): string {
  return `(SELECT m.id FROM contacts m WHERE m.merged_into = ${id})`;
}
