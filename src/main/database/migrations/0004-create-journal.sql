-- The journal and the wins, and the one index that everything is searched through.

CREATE TABLE journal_entries (
  id INTEGER PRIMARY KEY,
  -- Chosen by the window that begins the entry, so that its first save can be sent twice and make one row.
  key TEXT NOT NULL UNIQUE CHECK (length(key) = 36),
  day TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'entry' CHECK (kind IN ('entry', 'after_rejection', 'after_interview', 'weekly_review')),
  title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 500),
  -- Markdown, exactly as it was written; an export gives these bytes.
  body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 2097152),
  energy INTEGER CHECK (energy BETWEEN 1 AND 5),
  worry INTEGER CHECK (worry BETWEEN 1 AND 5),
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  -- Kept private writing: in no search, export or report unless it is chosen there.
  private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX journal_entries_by_day ON journal_entries (day, id);

-- What the text of an entry names. Derived from the body at every save, by one function (namesInEntry).
CREATE TABLE journal_mentions (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES journal_entries (id) ON DELETE CASCADE,
  -- Not a foreign key: an entry keeps naming what was erased since.
  kind TEXT NOT NULL CHECK (kind IN ('application', 'contact', 'ending')),
  target_id INTEGER NOT NULL,
  UNIQUE (entry_id, kind, target_id)
) STRICT;
CREATE INDEX journal_mentions_by_target ON journal_mentions (kind, target_id);

CREATE TABLE journal_tags (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES journal_entries (id) ON DELETE CASCADE,
  -- Folded: the same tag whatever its case.
  tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 100),
  UNIQUE (entry_id, tag)
) STRICT;
CREATE INDEX journal_tags_by_tag ON journal_tags (tag);

-- Pictures an entry or one of its snapshots shows; a row stays as long as either does.
CREATE TABLE journal_images (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES journal_entries (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  UNIQUE (entry_id, sha256)
) STRICT;
CREATE INDEX journal_images_by_sha256 ON journal_images (sha256);

-- How an entry read before: at most one every ten minutes, kept for thirty days.
CREATE TABLE journal_snapshots (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES journal_entries (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX journal_snapshots_by_entry ON journal_snapshots (entry_id, taken_at);

CREATE TABLE wins (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  -- The deed it was suggested from, such as request_sent:7, so that it is not suggested again; null: own words.
  deed TEXT CHECK (length(deed) <= 100),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX wins_by_day ON wins (day, id);
CREATE INDEX wins_by_deed ON wins (deed) WHERE deed IS NOT NULL;

-- Suggestions for wins the person does not want.
CREATE TABLE declined_deeds (
  id INTEGER PRIMARY KEY,
  deed TEXT NOT NULL UNIQUE CHECK (length(deed) BETWEEN 1 AND 100),
  declined_at TEXT NOT NULL
) STRICT;

-- One row for each text that can be found. The key begins with the day (shared/domain/search-text.ts), so newest
-- first is a plain walk from the end. `title` and `body` are spelled for the index: see the same file.
CREATE TABLE search_documents (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  source_id INTEGER NOT NULL,
  -- The application it belongs to, if any.
  application_id INTEGER,
  -- How its screen names it, where that is not source_id.
  ref TEXT NOT NULL DEFAULT '',
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, source_id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
  title, body, kind,
  content = 'search_documents', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 tokenchars '+#.'",
  prefix = '2 3'
);
-- Deleted words must not stay readable in the file.
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_documents_inserted AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index (rowid, title, body, kind) VALUES (NEW.id, NEW.title, NEW.body, NEW.kind);
END;
CREATE TRIGGER search_documents_deleted AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, kind) VALUES ('delete', OLD.id, OLD.title, OLD.body, OLD.kind);
END;
CREATE TRIGGER search_documents_updated AFTER UPDATE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, kind) VALUES ('delete', OLD.id, OLD.title, OLD.body, OLD.kind);
  INSERT INTO search_index (rowid, title, body, kind) VALUES (NEW.id, NEW.title, NEW.body, NEW.kind);
END;

-- Rows whose text changed and whose document was not made anew yet. Triggers write it, whoever wrote the row (a store,
-- an undo, an import), in the same transaction; search works it off (features/search). Beware: a table with text that
-- can be found needs its triggers in the migration that makes it.
CREATE TABLE search_pending (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  UNIQUE (kind, source_id)
) STRICT;

CREATE TRIGGER search_application_inserted AFTER INSERT ON applications BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('application', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_application_changed AFTER UPDATE OF role, company, place, source, next_step, tags, note, deleted_at ON applications BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('application', NEW.id) ON CONFLICT DO NOTHING;
END;
-- A move writes the applied day anew each time; only another day matters here.
CREATE TRIGGER search_application_dated AFTER UPDATE OF applied_on ON applications
WHEN NEW.applied_on IS NOT OLD.applied_on BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('application', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_application_deleted AFTER DELETE ON applications BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('application', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_posting_inserted AFTER INSERT ON postings BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('posting', NEW.application_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_posting_changed AFTER UPDATE OF text, saved_on ON postings BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('posting', NEW.application_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_posting_deleted AFTER DELETE ON postings BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('posting', OLD.application_id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_timeline_inserted AFTER INSERT ON timeline_entries BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('timeline', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_timeline_changed AFTER UPDATE OF text, occurred_on ON timeline_entries BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('timeline', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_timeline_deleted AFTER DELETE ON timeline_entries BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('timeline', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_interview_inserted AFTER INSERT ON interviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('interview', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_interview_changed AFTER UPDATE OF place, preparation, how_it_went, starts_at ON interviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('interview', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_interview_deleted AFTER DELETE ON interviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('interview', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_document_inserted AFTER INSERT ON application_documents BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('document', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_document_changed AFTER UPDATE OF name, note, added_on ON application_documents BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('document', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_document_deleted AFTER DELETE ON application_documents BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('document', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_checklist_inserted AFTER INSERT ON checklist_lines BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('checklist', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_checklist_changed AFTER UPDATE OF text ON checklist_lines BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('checklist', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_checklist_deleted AFTER DELETE ON checklist_lines BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('checklist', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_words_inserted AFTER INSERT ON received_words BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('words', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_words_deleted AFTER DELETE ON received_words BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('words', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_remark_inserted AFTER INSERT ON ending_notes BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('remark', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_remark_changed AFTER UPDATE OF text, written_on ON ending_notes BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('remark', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_remark_deleted AFTER DELETE ON ending_notes BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('remark', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_letter_inserted AFTER INSERT ON feedback_requests BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('letter', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_letter_changed AFTER UPDATE OF to_name, subject, body, sent_on ON feedback_requests BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('letter', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_letter_deleted AFTER DELETE ON feedback_requests BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('letter', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_review_inserted AFTER INSERT ON reviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('review', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_review_changed AFTER UPDATE OF answers ON reviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('review', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_review_deleted AFTER DELETE ON reviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('review', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_action_inserted AFTER INSERT ON actions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('action', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_action_changed AFTER UPDATE OF if_text, then_text, evidence, dropped_because, deleted_at ON actions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('action', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_action_deleted AFTER DELETE ON actions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('action', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_contact_inserted AFTER INSERT ON contacts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_contact_changed AFTER UPDATE OF name, role, company, email, phone, deleted_at ON contacts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_contact_deleted AFTER DELETE ON contacts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', OLD.id) ON CONFLICT DO NOTHING;
END;

-- Their day and application are those of the last interview with them.
CREATE TRIGGER search_contact_met AFTER INSERT ON interview_people BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', NEW.contact_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_contact_unmet AFTER DELETE ON interview_people BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', OLD.contact_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_contact_met_at AFTER UPDATE OF starts_at ON interviews BEGIN
  INSERT INTO search_pending (kind, source_id)
  SELECT 'contact', contact_id FROM interview_people WHERE interview_id = NEW.id ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_practice_inserted AFTER INSERT ON practice_cards BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_practice_changed AFTER UPDATE OF question, deleted_at ON practice_cards BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_practice_deleted AFTER DELETE ON practice_cards BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_journal_inserted AFTER INSERT ON journal_entries BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('journal', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_journal_changed AFTER UPDATE OF day, title, body, private, deleted_at ON journal_entries BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('journal', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_journal_deleted AFTER DELETE ON journal_entries BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('journal', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_win_inserted AFTER INSERT ON wins BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('win', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_win_changed AFTER UPDATE OF day, text, deleted_at ON wins BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('win', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_win_deleted AFTER DELETE ON wins BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('win', OLD.id) ON CONFLICT DO NOTHING;
END;

-- What belongs to an application carries its names, and goes out of sight with it.
CREATE TRIGGER search_application_renamed AFTER UPDATE OF role, company, deleted_at ON applications BEGIN
  INSERT INTO search_pending (kind, source_id)
  SELECT * FROM (
    SELECT 'posting', application_id FROM postings WHERE application_id = NEW.id
    UNION ALL SELECT 'timeline', id FROM timeline_entries WHERE application_id = NEW.id
    UNION ALL SELECT 'interview', id FROM interviews WHERE application_id = NEW.id
    UNION ALL SELECT 'document', id FROM application_documents WHERE application_id = NEW.id
    UNION ALL SELECT 'checklist', id FROM checklist_lines WHERE application_id = NEW.id
    UNION ALL SELECT 'words', t.id FROM received_words t JOIN endings e ON e.id = t.ending_id WHERE e.application_id = NEW.id
    UNION ALL SELECT 'remark', t.id FROM ending_notes t JOIN endings e ON e.id = t.ending_id WHERE e.application_id = NEW.id
    UNION ALL SELECT 'letter', t.id FROM feedback_requests t JOIN endings e ON e.id = t.ending_id WHERE e.application_id = NEW.id
    UNION ALL SELECT 'review', t.id FROM reviews t JOIN endings e ON e.id = t.ending_id WHERE e.application_id = NEW.id
  ) WHERE true ON CONFLICT DO NOTHING;
END;

-- Everything written before this migration waits for its document.
INSERT INTO search_pending (kind, source_id)
SELECT 'application', id FROM applications
UNION ALL SELECT 'posting', application_id FROM postings
UNION ALL SELECT 'timeline', id FROM timeline_entries
UNION ALL SELECT 'interview', id FROM interviews
UNION ALL SELECT 'document', id FROM application_documents
UNION ALL SELECT 'checklist', id FROM checklist_lines
UNION ALL SELECT 'words', id FROM received_words
UNION ALL SELECT 'remark', id FROM ending_notes
UNION ALL SELECT 'letter', id FROM feedback_requests
UNION ALL SELECT 'review', id FROM reviews
UNION ALL SELECT 'action', id FROM actions
UNION ALL SELECT 'contact', id FROM contacts
UNION ALL SELECT 'practice', id FROM practice_cards;
