import { ExpectedError } from '../../../shared/errors.ts';
import {
  CONTACT_LETTERS,
  type ContactDraft,
  type DraftSent,
  type SaveDraft,
  type Touch,
} from '../../../shared/network-contacts.ts';
import type { SaveTalkDraft, TalkDraftKind } from '../../../shared/network-talks.ts';
import type { Db } from '../../context.ts';
import { CHOOSE_ONE, COPY_AND_RELOAD, checkRevision, NOT_STORED } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { needContact } from './contacts-store.ts';
import { saveTouch } from './touches-store.ts';

type Kind = SaveDraft['kind'] | TalkDraftKind;
type Named = { contactId: number; kind: Kind };
type Draft = { id: number; subject: string; body: string; revision: number };
type Sent = Pick<DraftSent, 'on' | 'channel'>;

const draftOf = prepared<[number, Kind], Draft>(
  'SELECT id, subject, body, revision FROM contact_drafts WHERE contact_id = ? AND kind = ?',
);
const insertDraft = prepared<[string, string, number, string]>(
  'INSERT INTO contact_drafts (subject, body, contact_id, kind) VALUES (?, ?, ?, ?)',
);
const updateDraft = prepared<[string, string, number]>(
  'UPDATE contact_drafts SET subject = ?, body = ?, revision = revision + 1 WHERE id = ?',
);
const deleteDraft = prepared<[number]>('DELETE FROM contact_drafts WHERE id = ?');

/** The letters to a contact that are being written, but not those around a talk. */
export function listDrafts(db: Db, contactId: number): ContactDraft[] {
  return CONTACT_LETTERS.flatMap((kind) => {
    const draft = findDraft(db, { contactId, kind });
    return draft ? [{ ...draft, contactId, kind }] : [];
  });
}

/** A letter that is being written, or null. */
export function findDraft(db: Db, { contactId, kind }: Named): Draft | null {
  return draftOf(db).get(contactId, kind) ?? null;
}

/** Keeps a letter as it stands; revision 0 begins it. CONFLICT when it was written on elsewhere. */
export function saveDraft<Letter extends SaveDraft | SaveTalkDraft>(
  db: Db,
  { kind, revision, subject, body, ...named }: Letter,
): Draft & { contactId: number; kind: Letter['kind'] } {
  const contactId = needContact(db, named.contactId, 'Copy your text to keep it.');
  const known = findDraft(db, { contactId, kind });
  checkRevision(known ?? NOT_STORED, { revision }, 'This letter', CHOOSE_ONE);
  if (known) updateDraft(db).run(subject, body, known.id);
  else insertDraft(db).run(subject, body, contactId, kind);
  return { ...getDraft(db, { contactId, kind }), contactId, kind };
}

/** Makes a sent letter a touch that holds its words, and ends the draft. */
export function markSent(db: Db, input: DraftSent, today: string): Touch {
  return keepSent(db, input.contactId, checkDraft(db, input), input, today);
}

/** As `markSent`, where the letter belongs to a step that is noted; nothing when none was being written. */
export function endDraft(db: Db, named: Named, sent: Sent, today: string): void {
  const draft = findDraft(db, named);
  if (draft) keepSent(db, named.contactId, draft, sent, today);
}

/** Drops a letter that is not to be sent any more. */
export function dropDraft(db: Db, named: Named): void {
  const draft = findDraft(db, named);
  if (draft) deleteDraft(db).run(draft.id);
}

function keepSent(db: Db, contactId: number, draft: Draft, { on, channel }: Sent, today: string): Touch {
  const note = [draft.subject, draft.body].filter((part) => part !== '').join('\n\n');
  const touch = saveTouch(db, { id: null, revision: 0, contactId, on, channel, note }, today);
  deleteDraft(db).run(draft.id);
  return touch;
}

/** Throws a letter away; undo brings it back. */
export function removeDraft(db: Db, input: Named & { revision: number }): void {
  deleteDraft(db).run(checkDraft(db, input).id);
}

function checkDraft(db: Db, { revision, ...named }: Named & { revision: number }): Draft {
  return checkRevision(getDraft(db, named), { revision }, 'This letter', COPY_AND_RELOAD);
}

function getDraft(db: Db, named: Named): Draft {
  const draft = findDraft(db, named);
  if (!draft) throw new ExpectedError('NOT_FOUND', 'This letter is not there any more.');
  return draft;
}
