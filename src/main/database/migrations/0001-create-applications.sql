-- The board: stages, applications, their append-only history, and what hangs on an application.

CREATE TABLE stages (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('stage', 'outcome')),
  code TEXT UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  colour TEXT NOT NULL CHECK (length(colour) <= 20),
  position TEXT NOT NULL CHECK (length(position) <= 500),
  soft_limit INTEGER CHECK (soft_limit BETWEEN 1 AND 999),
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 1,
  deleted_at TEXT
) STRICT;

INSERT INTO stages (kind, code, name, colour, position) VALUES
  ('stage', 'saved', 'Saved', 'saved', 'a0'),
  ('stage', 'applied', 'Applied', 'applied', 'a1'),
  ('stage', 'screening', 'Screening', 'screening', 'a2'),
  ('stage', 'interview', 'Interview', 'interview', 'a3'),
  ('stage', 'offer', 'Offer', 'final', 'a4'),
  ('outcome', 'accepted', 'Accepted', 'final', 'a5'),
  ('outcome', 'declined_by_me', 'Declined by me', 'stone', 'a6'),
  ('outcome', 'rejected', 'Rejected', 'stone', 'a7'),
  ('outcome', 'withdrawn', 'Withdrawn', 'stone', 'a8'),
  ('outcome', 'closed_by_employer', 'Closed by employer', 'stone', 'a9'),
  ('outcome', 'no_reply', 'No reply', 'stone', 'aA');

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL CHECK (length(file_name) <= 500),
  imported_at TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

-- stage_id and stage_since repeat what the history says, so that the board is one indexed read;
-- both are written in one place only (settleApplication) and a test holds them equal to the history.
CREATE TABLE applications (
  id INTEGER PRIMARY KEY,
  role TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 500),
  company TEXT NOT NULL CHECK (length(company) BETWEEN 1 AND 500),
  stage_id INTEGER NOT NULL REFERENCES stages (id),
  position TEXT NOT NULL CHECK (length(position) <= 5000),
  stage_since TEXT NOT NULL,
  applied_on TEXT,
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500),
  remote_kind TEXT CHECK (remote_kind IN ('on_site', 'hybrid', 'remote')),
  source TEXT NOT NULL DEFAULT '' CHECK (length(source) <= 500),
  how_began TEXT NOT NULL DEFAULT 'i_applied' CHECK (how_began IN ('i_applied', 'they_wrote', 'referral', 'other')),
  url TEXT NOT NULL DEFAULT '' CHECK (length(url) <= 500),
  pay_min REAL CHECK (pay_min >= 0),
  pay_max REAL CHECK (pay_max >= 0),
  pay_currency TEXT NOT NULL DEFAULT '' CHECK (length(pay_currency) <= 8),
  pay_period TEXT CHECK (pay_period IN ('hour', 'day', 'week', 'month', 'year')),
  closes_on TEXT,
  next_step TEXT NOT NULL DEFAULT '' CHECK (length(next_step) <= 500),
  next_step_on TEXT,
  tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  import_id INTEGER REFERENCES imports (id),
  archived_at TEXT,
  deleted_at TEXT,
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX applications_by_stage_position ON applications (stage_id, position);
CREATE INDEX applications_by_import ON applications (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE stage_events (
  -- AUTOINCREMENT: an id is never given twice, so undo can put an erased event back under its own.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('move', 'reached', 'void', 'correction')),
  stage_id INTEGER REFERENCES stages (id),
  target_event_id INTEGER REFERENCES stage_events (id) ON DELETE CASCADE,
  occurred_on TEXT,
  -- 0 when an import had to take the day from another column or from today
  date_known INTEGER NOT NULL DEFAULT 1 CHECK (date_known IN (0, 1)),
  recorded_at TEXT NOT NULL,
  CHECK ((kind IN ('move', 'reached')) = (stage_id IS NOT NULL)),
  CHECK ((kind IN ('void', 'correction')) = (target_event_id IS NOT NULL)),
  CHECK ((kind = 'void') = (occurred_on IS NULL))
) STRICT;
CREATE INDEX stage_events_by_application ON stage_events (application_id, id);
CREATE INDEX stage_events_by_target ON stage_events (target_event_id) WHERE target_event_id IS NOT NULL;

-- Nothing in the history is edited; it goes only whole, with its application.
CREATE TRIGGER stage_events_are_not_edited BEFORE UPDATE ON stage_events
BEGIN SELECT RAISE(ABORT, 'stage events are append-only'); END;
CREATE TRIGGER stage_events_are_not_deleted BEFORE DELETE ON stage_events
WHEN EXISTS (SELECT 1 FROM applications WHERE id = OLD.application_id)
BEGIN SELECT RAISE(ABORT, 'stage events are append-only'); END;

-- A void takes an event out of every count; a void of that void puts it back (undo, redo).
CREATE VIEW voided_events AS
SELECT v.target_event_id AS event_id FROM stage_events v
WHERE v.kind = 'void'
  AND NOT EXISTS (SELECT 1 FROM stage_events w WHERE w.target_event_id = v.id AND w.kind = 'void');

-- The only source for board history, funnels and reports.
CREATE VIEW effective_stage_events AS
SELECT e.id, e.application_id, e.kind, e.stage_id, e.recorded_at, e.date_known,
  coalesce(
    (SELECT c.occurred_on FROM stage_events c
      WHERE c.target_event_id = e.id AND c.kind = 'correction'
        AND NOT EXISTS (SELECT 1 FROM voided_events v WHERE v.event_id = c.id)
      ORDER BY c.id DESC LIMIT 1),
    e.occurred_on) AS occurred_on
FROM stage_events e
WHERE e.kind IN ('move', 'reached')
  AND NOT EXISTS (SELECT 1 FROM voided_events v WHERE v.event_id = e.id);

CREATE TABLE postings (
  application_id INTEGER PRIMARY KEY REFERENCES applications (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) <= 2000000),
  html TEXT CHECK (length(html) <= 2000000),
  url TEXT NOT NULL DEFAULT '' CHECK (length(url) <= 500),
  saved_on TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE timeline_entries (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'email', 'call')),
  occurred_on TEXT NOT NULL,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX timeline_entries_by_application ON timeline_entries (application_id, occurred_on);

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  role TEXT NOT NULL DEFAULT '' CHECK (length(role) <= 500),
  company TEXT NOT NULL DEFAULT '' CHECK (length(company) <= 500),
  email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 500),
  phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 500),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE interviews (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('recruiter_call', 'technical', 'panel', 'behavioural', 'task', 'final', 'other')),
  -- Local wall-clock time plus zone: a future time keeps its meaning when clocks change.
  starts_at TEXT NOT NULL,
  ends_at TEXT,
  time_zone TEXT NOT NULL CHECK (length(time_zone) <= 64),
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500),
  link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 500),
  preparation TEXT NOT NULL DEFAULT '' CHECK (length(preparation) <= 20000),
  how_it_went TEXT NOT NULL DEFAULT '' CHECK (length(how_it_went) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX interviews_by_application ON interviews (application_id, starts_at);

CREATE TABLE interview_people (
  id INTEGER PRIMARY KEY,
  interview_id INTEGER NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id),
  UNIQUE (interview_id, contact_id)
) STRICT;

CREATE TABLE saved_filters (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 500),
  query TEXT NOT NULL CHECK (json_valid(query)),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  preferences TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(preferences)),
  first_run_done INTEGER NOT NULL DEFAULT 0 CHECK (first_run_done IN (0, 1)),
  import_answers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(import_answers))
) STRICT;
INSERT INTO settings (id) VALUES (1);

-- Undo: the inverse of each row change, grouped in steps (database/undo.ts writes and plays them).
CREATE TABLE undo_steps (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  features TEXT NOT NULL CHECK (json_valid(features)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE undo_changes (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  row_id INTEGER NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before))
) STRICT;
CREATE INDEX undo_changes_by_step ON undo_changes (step_id, id);
