import { ExpectedError } from '../../../shared/errors.ts';
import type {
  ContactDraft,
  ContactLetter,
  DraftSent,
  SaveDraft,
  Touch,
} from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { saveTouch } from './touches-store.ts';

type Named = { contactId: number; kind: ContactLetter };

const DRAFT = `SELECT id, contact_id AS contactId, kind, subject, body, revision FROM contact_drafts`;
const draftsOf = prepared<[number], ContactDraft>(
  `${DRAFT} WHERE contact_id = ? AND kind IN ('thank_you', 'check_in') ORDER BY id`,
);
const draftOf = prepared<[number, string], ContactDraft>(`${DRAFT} WHERE contact_id = ? AND kind = ?`);
const contactExists = prepared<[number]>('SELECT 1 FROM contacts WHERE id = ? AND deleted_at IS NULL');
const insertDraft = prepared<[string, string, number, string]>(
  'INSERT INTO contact_drafts (subject, body, contact_id, kind) VALUES (?, ?, ?, ?)',
);
const updateDraft = prepared<[string, string, number]>(
  'UPDATE contact_drafts SET subject = ?, body = ?, revision = revision + 1 WHERE id = ?',
);
const deleteDraft = prepared<[number]>('DELETE FROM contact_drafts WHERE id = ?');

/** The letters to a contact that are being written. */
export function listDrafts(db: Db, contactId: number): ContactDraft[] {
  return draftsOf(db).all(contactId);
}

/** Keeps a letter as it stands; revision 0 begins it. CONFLICT when it was written on elsewhere. */
export function saveDraft(db: Db, { revision, subject, body, ...named }: SaveDraft): ContactDraft {
  if (!contactExists(db).get(named.contactId))
    throw new ExpectedError('NOT_FOUND', 'This person is not there any more. Copy your text to keep it.');
  const known = draftOf(db).get(named.contactId, named.kind);
  if ((known?.revision ?? 0) !== revision) throw changedElsewhere();
  if (known) updateDraft(db).run(subject, body, known.id);
  else insertDraft(db).run(subject, body, named.contactId, named.kind);
  return getDraft(db, named);
}

/** Makes a sent letter a touch that holds its words, and ends the draft. */
export function markSent(db: Db, input: DraftSent, today: string): Touch {
  const draft = checkDraft(db, input);
  const { contactId, on, channel } = input;
  const note = [draft.subject, draft.body].filter((part) => part !== '').join('\n\n');
  const touch = saveTouch(db, { id: null, revision: 0, contactId, on, channel, note }, today);
  deleteDraft(db).run(draft.id);
  return touch;
}

/** Throws a letter away; undo brings it back. */
export function removeDraft(db: Db, input: Named & { revision: number }): void {
  deleteDraft(db).run(checkDraft(db, input).id);
}

function checkDraft(db: Db, { revision, ...named }: Named & { revision: number }): ContactDraft {
  const draft = getDraft(db, named);
  if (draft.revision !== revision) throw changedElsewhere();
  return draft;
}

function getDraft(db: Db, { contactId, kind }: Named): ContactDraft {
  const draft = draftOf(db).get(contactId, kind);
  if (!draft) throw new ExpectedError('NOT_FOUND', 'This letter is not there any more.');
  return draft;
}

function changedElsewhere(): ExpectedError {
  return new ExpectedError(
    'CONFLICT',
    'This letter was changed elsewhere. Copy your text, reload and try once more.',
  );
}
