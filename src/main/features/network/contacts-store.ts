import type { Contact } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { SaveContact } from '../../../shared/network.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { shownContact } from './merged-contacts.ts';

const NOTHING = { role: '', company: '', email: '', phone: '', url: '', howMet: '', note: '', tie: 'new' };
type NewContact = { name: string; addedOn: string } & Partial<Record<keyof typeof NOTHING, string>>;

const insertRow = prepared<[Record<string, string>]>(
  `INSERT INTO contacts (name, role, company, email, phone, url, how_met, note, tie, added_on)
   VALUES (@name, @role, @company, @email, @phone, @url, @howMet, @note, @tie, @addedOn)`,
);
const shownId = preparedValue<[number], number>(
  `SELECT id FROM contacts WHERE id = ${shownContact('?')} AND deleted_at IS NULL`,
);
const COLUMNS = 'id, name, role, company, email, phone, revision';

/** Adds a contact, of whom more than the name may be known; answers the id. */
export function insertContact(db: Db, contact: NewContact): number {
  return Number(insertRow(db).run({ ...NOTHING, ...contact }).lastInsertRowid);
}

/**
 * The id of a contact that can be seen: it, or whom it was merged into. NOT_FOUND when there is none; `advice` says
 * what else to do then.
 */
export function needContact(db: Db, id: number, advice = ''): number {
  const shown = shownId(db).get(id);
  if (shown === undefined)
    throw new ExpectedError('NOT_FOUND', `This person is not there any more.${advice && ` ${advice}`}`);
  return shown;
}

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
    const { name, role, company, email, phone, howMet = '' } = input;
    id = insertContact(db, { name, role, company, email, phone, howMet, addedOn: today });
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
