/**
 * Every table with a column `contact_id`. A new one belongs here: merging moves its rows, and erasing a person takes
 * them away. `once`: the column that may stand only once beside each contact.
 */
export const CONTACT_REFERENCES = [
  { table: 'interview_people', once: 'interview_id' },
  { table: 'application_contacts', once: 'application_id' },
  { table: 'event_people', once: 'event_id' },
  { table: 'contact_touches', once: null },
  // Drafts of one kind become one text: merge-contacts-store.ts.
  { table: 'contact_drafts', once: 'kind' },
  { table: 'informational_talks', once: null },
  { table: 'reminders', once: null },
  // A mock interview stays when its partner is erased: erase-contact-store.ts.
  { table: 'mock_people', once: null },
] as const;

/** True in SQL while nothing in the profile refers to the contact `contacts.id`. */
export const IS_UNREFERENCED = CONTACT_REFERENCES.map(
  ({ table }) => `NOT EXISTS (SELECT 1 FROM ${table} x WHERE x.contact_id = contacts.id)`,
).join(' AND ');
