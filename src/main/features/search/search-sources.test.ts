import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { settleSearch } from './search-documents-store.ts';
import { searchSources } from './search-sources.ts';

// Every kind of text is in the sample.
let app: TestApp;
beforeAll(() => {
  app = openTestApp('2026-11-27T09:00:00', { sample: true });
  settleAll();
});
afterAll(() => app.close());

function settleAll(): void {
  const { db } = app.context;
  db.transaction(() => {
    while (settleSearch(db, 1_000) > 0);
  })();
}

/** Texts that cannot be found, under the reason why not. */
const NOT_FOUND_BECAUSE: Readonly<Record<string, string>> = {
  'it is a day or a moment': `applications.stage_since applications.applied_on applications.closes_on applications.next_step_on
     applications.archived_at applications.deleted_at applications.created_at stages.deleted_at
     stage_events.occurred_on stage_events.recorded_at postings.saved_on timeline_entries.occurred_on
     contacts.deleted_at interviews.starts_at interviews.ends_at application_documents.added_on endings.look_on
     endings.created_at ending_drafts.saved_at received_words.received_on received_words.recorded_at
     ending_notes.written_on theme_corrections.recorded_at feedback_requests.sent_on feedback_requests.reminded_on
     feedback_requests.closed_on reviews.finished_on reviews.started_on actions.due_on actions.started_on
     actions.closed_on actions.deleted_at practice_cards.made_on practice_cards.deleted_at journal_entries.day
     journal_entries.created_at journal_entries.updated_at journal_entries.deleted_at journal_snapshots.taken_at
     edit_notes.made_on evidence.day goals.by_on goals.closed_on goals.deleted_at goals.started_on
     if_then_plans.done_on letter_templates.made_on level_steps.day material_versions.deleted_at material_versions.made_on materials.deleted_at
     materials.made_on mock_interviews.day mock_interviews.deleted_at plan_milestones.done_on practice_attempts.day
     practice_cards.due_on sent_versions.sent_on skill_plans.closed_on skill_plans.deleted_at skill_plans.started_on
     skill_plans.target_on skill_timer.started_at skill_timer.stopped_at
     contacts.snoozed_until contacts.added_on contact_touches.occurred_on communities.deleted_at
     networking_events.starts_at networking_events.ends_at networking_events.deleted_at event_follow_ups.due_on
     event_follow_ups.done_on informational_talks.asked_on informational_talks.declined_on
     informational_talks.starts_at informational_talks.held_on informational_talks.thanked_on reminders.remind_at
     reminders.done_on shown_notifications.shown_at quiet_answers.ask_again_on
     work_search_activities.day work_search_activities.start_time work_search_activities.interview_on
     work_search_activities.deleted_at
     wins.day wins.deleted_at declined_deeds.declined_at imports.imported_at undo_steps.made_at`,
  'it is a choice, a code or a key': `stages.kind stages.code stages.colour stages.position applications.position applications.remote_kind
     applications.how_began applications.pay_currency applications.pay_period stage_events.kind
     timeline_entries.kind interviews.kind interviews.time_zone application_documents.sha256
     application_documents.media_type application_documents.kind themes.code themes.control endings.how_came
     endings.look received_words.grade ending_themes.grade ending_themes.control ending_themes.spans
     feedback_requests.variant feedback_requests.state actions.kind actions.state checklist_lines.shown
     journal_entries.key journal_entries.kind journal_mentions.kind journal_images.sha256 wins.deed
     declined_deeds.deed action_results.kind checklist_lines.kind evidence.kind evidence.media_type evidence.sha256
     goal_links.kind goals.state material_versions.media_type material_versions.reading material_versions.sha256
     materials.kind mock_ratings.competency plan_milestones.position plan_reasons.kind practice_cards.code
     practice_cards.kind skill_mentions.kind skill_mentions.skill skill_mentions.spans skill_plans.state
     skill_plans.theme_code skill_unread.kind contacts.tie contact_touches.channel contact_drafts.kind
     networking_events.kind networking_events.time_zone informational_talks.time_zone reminders.time_zone
     shown_notifications.key interviews.calendar_uid settings.calendar_name work_search_activities.kind
     work_search_activities.method work_search_activities.result work_search_activities.taken_from
     left_out_activities.taken_from`,
  'it is an address and no text':
    'applications.url postings.url interviews.link actions.link feedback_requests.to_email evidence.link plan_resources.link networking_events.link communities.link contacts.url work_search_activities.url',
  'it is a name the person filters by':
    'stages.name saved_filters.name themes.name themes.definition own_skills.name own_skills.skill own_skills.synonyms',
  'it stands beside received words that are found': 'ending_themes.named',
  'it is found with what it belongs to': `if_then_plans.if_text if_then_plans.then_text materials.name mock_people.name mock_questions.note
     mock_questions.question practice_attempts.text event_follow_ups.text`,
  'it comes with Rebound, or repeats what is found elsewhere':
    'practice_cards.hint checklist_lines.quote plan_reasons.label',
  'the same text is found in plain words': 'postings.html journal_tags.tag',
  'it is a setting': `saved_filters.query settings.preferences settings.import_answers app_lock.lock_after app_lock.kdf report_details.fields work_search_form.fields`,
  'it tells of an import': 'imports.file_name imports.report',
  'it is how something was before, or not kept yet': `undo_steps.label undo_steps.features undo_changes.table_name undo_changes.operation undo_changes.before
     ending_drafts.fields journal_snapshots.title journal_snapshots.body`,
  'the suggester learnt it from words that are found':
    'theme_corrections.text theme_corrections.confirmed theme_corrections.removed',
  'it is the index itself': `search_documents.kind search_documents.ref search_documents.day search_documents.title search_documents.body
     search_pending.kind`,
};

describe('every text the person writes', () => {
  it('can be found, or has a reason why not', () => {
    const columns = app.context.db
      .prepare<[], string>(
        `SELECT t.name || '.' || c.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
         WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           AND c.type IN ('TEXT', 'ANY')`,
      )
      .pluck()
      .all();
    const sought = searchSources.flatMap(({ table, columns }) => columns.map((name) => `${table}.${name}`));
    const reasoned = Object.values(NOT_FOUND_BECAUSE).flatMap((names) => names.split(/\s+/));
    expect([...sought, ...reasoned].toSorted()).toEqual(columns.toSorted());
  });
});

const JSON_TEXTS: Readonly<Record<string, string>> = {
  'applications.tags': '["zeppelin"]',
  'reviews.answers': '{"tripped":[{"question":"zeppelin"}],"tailored":"fully"}',
  'practice_cards.tags': '["zeppelin"]',
  'mock_interviews.competencies': '["zeppelin"]',
};

/** What has to be before a text of these can change by itself. */
const BEFOREHAND: Readonly<Record<string, string>> = {
  // A version that was sent stays as it was.
  material_versions: 'DELETE FROM sent_versions; UPDATE material_versions SET was_sent = 0',
  evidence: `UPDATE evidence SET sha256 = '${'a'.repeat(64)}', size = 1, file_name = 'a', media_type = 'a/b'`,
};

describe.each(searchSources)('the texts of $table as $kind', ({ kind, table, columns }) => {
  const pending = () =>
    app.context.db
      .prepare<[string], number>('SELECT source_id FROM search_pending WHERE kind = ?')
      .pluck()
      .all(kind);
  const documentOf = (id: number) =>
    app.context.db
      .prepare<[string, number], string>(
        "SELECT title || ' ' || body FROM search_documents WHERE kind = ? AND source_id = ?",
      )
      .pluck()
      .get(kind, id);

  /** Does something that is taken back afterwards. */
  function trying(test: () => void): void {
    const { db } = app.context;
    db.exec('BEGIN IMMEDIATE');
    try {
      test();
    } finally {
      db.exec('ROLLBACK');
    }
  }
  const key = table === 'postings' ? 'application_id' : 'id';
  const found = () => {
    const id = app.context.db
      .prepare<[string], number>(
        `SELECT d.source_id FROM search_documents d WHERE d.kind = ? AND EXISTS (SELECT 1 FROM ${table} WHERE ${key} = d.source_id)`,
      )
      .pluck()
      .get(kind);
    if (id === undefined) throw new Error(`The sample has no ${kind}`);
    return id;
  };

  // Received words are never edited; they only come and go.
  it.skipIf(table === 'received_words').each(columns)('are made findable anew when %s changes', (column) => {
    trying(() => {
      app.context.db.exec(BEFOREHAND[table] ?? '');
      settleAll();
      const id = found();
      const text = JSON_TEXTS[`${table}.${column}`] ?? 'zeppelin';
      app.context.db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(text, id);
      expect(pending()).toEqual([id]);
      settleAll();
      expect(documentOf(id)).toContain('zeppelin');
    });
  });

  it('go when the row goes', () => {
    trying(() => {
      const id = found();
      // Rows that point at it are another matter.
      app.context.db.pragma('defer_foreign_keys = ON');
      app.context.db.prepare(`DELETE FROM ${table} WHERE ${key} = ?`).run(id);
      expect(pending()).toContain(id);
      settleAll();
      expect(documentOf(id)).toBeUndefined();
    });
  });

  it('come when a row comes', () => {
    trying(() => {
      const { db } = app.context;
      const id = found();
      const names = db
        .prepare<[string, string], string>('SELECT name FROM pragma_table_info(?) WHERE name <> ?')
        .pluck()
        .all(table, key)
        .join(', ');
      db.exec(`CREATE TEMP TABLE row_kept AS SELECT * FROM ${table} WHERE ${key} = ${id}`);
      db.pragma('defer_foreign_keys = ON');
      db.prepare(`DELETE FROM ${table} WHERE ${key} = ?`).run(id);
      settleAll();
      db.exec(`INSERT INTO ${table} (${key}, ${names}) SELECT ${key}, ${names} FROM row_kept`);
      expect(pending()).toContain(id);
      settleAll();
      expect(documentOf(id)).toBeDefined();
    });
  });
});
