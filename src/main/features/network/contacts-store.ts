import type { Contact } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { SaveContact } from '../../../shared/network.ts';
import type { Db } from '../../context.ts';

const COLUMNS = 'id, name, role, company, email, phone, revision';

/** Everybody, by name. */
export function listContacts(db: Db): Contact[] {
  return db
    .prepare<[], Contact>(
      `SELECT ${COLUMNS} FROM contacts WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all();
}

/** Adds (`id` null) or changes a contact. CONFLICT when the revision is stale. */
export function saveContact(db: Db, input: SaveContact, today: string): Contact {
  const values = [input.name, input.role, input.company, input.email, input.phone];
  let id = input.id;
  if (id === null) {
    const sql =
      'INSERT INTO contacts (name, role, company, email, phone, how_met, added_on) VALUES (?, ?, ?, ?, ?, ?, ?)';
    id = Number(db.prepare(sql).run(...values, input.howMet ?? '', today).lastInsertRowid);
  } else {
    const { changes } = db
      .prepare(
        `UPDATE contacts SET name = ?, role = ?, company = ?, email = ?, phone = ?,
           how_met = coalesce(?, how_met), revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(...values, input.howMet ?? null, id, input.revision);
    if (changes !== 1)
      throw new ExpectedError('CONFLICT', 'This person was changed elsewhere. Reload and try once more.');
  }
  const contact = db.prepare<[number], Contact>(`SELECT ${COLUMNS} FROM contacts WHERE id = ?`).get(id);
  if (!contact) throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  return contact;
}
