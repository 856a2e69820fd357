import type { SearchSource } from '../../database/search-source.ts';

/** What can be found of the work-search log. */
export const workSearchSources: readonly SearchSource[] = [
  {
    kind: 'activity',
    table: 'work_search_activities',
    columns: [
      'what',
      'employer',
      'position',
      'job_ref',
      'contact_name',
      'contact_title',
      'phone',
      'email',
      'address',
      'place',
      'result_note',
      'confirmation',
      'proof',
      'note',
    ],
    // The position only names what has no other name: who looks for a role by its words wants the application first.
    select: `SELECT t.day, coalesce(nullif(concat_ws(', ', nullif(t.employer, ''), nullif(t.what, ''),
          nullif(t.contact_name, '')), ''), t.position) AS title,
        concat_ws(char(10), nullif(t.position, ''), nullif(t.job_ref, ''), nullif(t.contact_title, ''),
          nullif(t.phone, ''), nullif(t.email, ''), nullif(t.address, ''), nullif(t.place, ''),
          nullif(t.result_note, ''), nullif(t.confirmation, ''), nullif(t.proof, ''), nullif(t.note, '')) AS body,
        t.application_id AS applicationId
      FROM work_search_activities t WHERE t.id = ? AND t.deleted_at IS NULL`,
  },
];
