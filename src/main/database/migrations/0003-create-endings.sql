-- Endings: what they said, what it means, what I try next. Received words and my own view never share a table.

CREATE TABLE themes (
  id INTEGER PRIMARY KEY,
  -- Stays when a theme is renamed; own themes get a made-up one.
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 60),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  definition TEXT NOT NULL DEFAULT '' CHECK (length(definition) <= 2000),
  control TEXT NOT NULL CHECK (control IN ('within', 'partly', 'outside', 'unknown')),
  shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped IN (0, 1)),
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

INSERT INTO themes (code, name, definition, control, shipped) VALUES
  ('closer_match', 'Someone else was a closer match',
    'Standard wording that another person suited the role better. It says nothing specific about you.', 'partly', 1),
  ('high_volume', 'Very many applicants',
    'The number of applications decided it: not everybody could be looked at or interviewed.', 'outside', 1),
  ('position_filled', 'Already filled',
    'The job was given to somebody before or while you were being considered.', 'outside', 1),
  ('role_cancelled', 'On hold, budget or cancelled',
    'The employer stopped, paused or changed the role: budget, freeze, reorganisation.', 'outside', 1),
  ('internal_candidate', 'Internal or referred candidate',
    'Somebody already inside, or known to the team, got the job.', 'outside', 1),
  ('timing', 'Timing or dates',
    'You were too late, or start date, notice or availability did not suit.', 'partly', 1),
  ('skill_gap', 'A skill is missing',
    'A named skill, tool, language or piece of knowledge was not there or not strong enough.', 'within', 1),
  ('experience_level', 'Not enough experience, or of another kind',
    'Years, level of responsibility or branch of industry fell short of what they wanted.', 'partly', 1),
  ('eligibility', 'Formal requirement not met',
    'A degree, licence, certificate, student status or other fixed condition was missing.', 'partly', 1),
  ('overqualified', 'Overqualified',
    'They feared you would leave, cost too much or be bored.', 'partly', 1),
  ('application_materials', 'CV, letter or portfolio',
    'The papers were not tailored, unclear, had errors or showed no results.', 'within', 1),
  ('interview_performance', 'Interview answers and delivery',
    'Answers were unclear, too long, too general or without examples; or nerves got in the way.', 'within', 1),
  ('interest_preparation', 'Preparation, interest or direction',
    'They doubted your interest in this job, your knowledge of the organisation, or that it fits where you want to go.', 'within', 1),
  ('assessment', 'Test, task or trial',
    'A test, case, work sample or trial day did not reach the mark.', 'within', 1),
  ('culture_fit', 'Culture or team fit',
    'A judgement about personality or way of working, often undefined. May hide another reason or bias.', 'outside', 1),
  ('compensation', 'Pay',
    'Your figure and their budget were too far apart.', 'partly', 1),
  ('location_schedule', 'Place, travel, hours or remote work',
    'Where or when you can work did not suit.', 'partly', 1),
  ('work_authorisation', 'Work permit, visa or clearance',
    'The employer cannot or will not sponsor, or clearance is not possible.', 'outside', 1),
  ('background_reference', 'References or background check',
    'A reference, credit, criminal-record or identity check stopped it.', 'partly', 1),
  ('process_admin', 'Process or formalities',
    'Form incomplete, duplicate, deadline missed, no reply to a call, interview missed.', 'within', 1);

-- One per time an application ended. Outcome and day are those of its stage event, so a corrected date or an
-- undone move needs no second place; an ending whose event no longer counts is not shown.
CREATE TABLE endings (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  outcome_event_id INTEGER NOT NULL UNIQUE REFERENCES stage_events (id) ON DELETE CASCADE,
  how_came TEXT CHECK (how_came IN ('email', 'call', 'portal', 'in_person', 'silence')),
  -- null: to review. `later` has its day in look_on.
  look TEXT CHECK (look IN ('later', 'done', 'not_this_one')),
  look_on TEXT,
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((look = 'later') = (look_on IS NOT NULL) OR look IS NULL)
) STRICT;
CREATE INDEX endings_by_application ON endings (application_id, id);

-- Every ending that is shown or counted, with the event it counts by. When the event was taken back (a mis-drop, an
-- undo, another outcome within a day), the newest ending follows its application to the outcome it stands on now.
CREATE VIEW counted_endings AS
SELECT e.id, e.application_id, e.outcome_event_id, e.how_came, e.look, e.look_on, e.revision,
  v.id AS event_id, v.stage_id, v.occurred_on AS ended_on
FROM endings e
JOIN applications a ON a.id = e.application_id AND a.deleted_at IS NULL
JOIN effective_stage_events v ON v.id = CASE
  WHEN EXISTS (SELECT 1 FROM effective_stage_events own WHERE own.id = e.outcome_event_id) THEN e.outcome_event_id
  WHEN e.id = (SELECT max(n.id) FROM endings n WHERE n.application_id = e.application_id) THEN
    (SELECT m.id FROM effective_stage_events m WHERE m.application_id = e.application_id AND m.kind = 'move'
      ORDER BY m.id DESC LIMIT 1)
  END
JOIN stages s ON s.id = v.stage_id AND s.kind = 'outcome';

-- What is being typed and not yet saved; it survives a closed window and a crash.
CREATE TABLE ending_drafts (
  application_id INTEGER PRIMARY KEY REFERENCES applications (id) ON DELETE CASCADE,
  fields TEXT NOT NULL CHECK (json_valid(fields) AND length(fields) <= 4000000),
  saved_at TEXT NOT NULL
) STRICT;

-- Word for word, as it came: in the message itself, or as feedback on request. Never edited.
CREATE TABLE received_words (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ending_id INTEGER NOT NULL REFERENCES endings (id) ON DELETE CASCADE,
  grade TEXT NOT NULL CHECK (grade IN ('said', 'feedback')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000000),
  who TEXT NOT NULL DEFAULT '' CHECK (length(who) <= 500),
  received_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX received_words_by_ending ON received_words (ending_id, id);
CREATE TRIGGER received_words_are_not_edited BEFORE UPDATE ON received_words
BEGIN SELECT RAISE(ABORT, 'received words are never edited'); END;

-- My own remarks, a correction of received words among them.
CREATE TABLE ending_notes (
  id INTEGER PRIMARY KEY,
  ending_id INTEGER NOT NULL REFERENCES endings (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
  written_on TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX ending_notes_by_ending ON ending_notes (ending_id, written_on);

CREATE TABLE ending_themes (
  id INTEGER PRIMARY KEY,
  ending_id INTEGER NOT NULL REFERENCES endings (id) ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES themes (id),
  grade TEXT NOT NULL CHECK (grade IN ('said', 'feedback', 'own')),
  control TEXT NOT NULL CHECK (control IN ('within', 'partly', 'outside', 'unknown')),
  -- 1 guess, 2 fairly sure, 3 told so
  sureness INTEGER CHECK (sureness BETWEEN 1 AND 3),
  -- What exactly was named, such as SQL reporting
  named TEXT NOT NULL DEFAULT '' CHECK (length(named) <= 500),
  -- Where it stands in those words: [[start, end], …] in UTF-16 units
  words_id INTEGER REFERENCES received_words (id) ON DELETE CASCADE,
  spans TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(spans)),
  UNIQUE (ending_id, theme_id, grade)
) STRICT;
CREATE INDEX ending_themes_by_theme ON ending_themes (theme_id, grade);

-- What the person made of suggestions: the second layer of the suggester learns from it. Can be cleared.
CREATE TABLE theme_corrections (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL CHECK (length(text) <= 2000000),
  -- Codes of themes: right for this text, and suggested but taken off
  confirmed TEXT NOT NULL CHECK (json_valid(confirmed)),
  removed TEXT NOT NULL CHECK (json_valid(removed)),
  recorded_at TEXT NOT NULL
) STRICT;

CREATE TABLE feedback_requests (
  id INTEGER PRIMARY KEY,
  ending_id INTEGER NOT NULL UNIQUE REFERENCES endings (id) ON DELETE CASCADE,
  variant TEXT NOT NULL CHECK (variant IN ('after_interview', 'application_stage', 'thanks_only', 'formal')),
  to_name TEXT NOT NULL DEFAULT '' CHECK (length(to_name) <= 500),
  to_email TEXT NOT NULL DEFAULT '' CHECK (length(to_email) <= 500),
  subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 500),
  body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 20000),
  state TEXT NOT NULL CHECK (state IN ('drafted', 'sent', 'answered', 'declined', 'no_answer')),
  sent_on TEXT,
  reminded_on TEXT,
  closed_on TEXT,
  -- The answer is in received_words, grade feedback.
  words_id INTEGER REFERENCES received_words (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK (state = 'drafted' OR sent_on IS NOT NULL)
) STRICT;

-- My own view, step by step; `answers` is read and written through one schema (shared/reviews.ts).
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  ending_id INTEGER NOT NULL UNIQUE REFERENCES endings (id) ON DELETE CASCADE,
  answers TEXT NOT NULL CHECK (json_valid(answers) AND length(answers) <= 400000),
  finished_on TEXT,
  started_on TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE actions (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN
    ('upskill', 'refine_materials', 'practise_interview', 'adjust_search', 'networking', 'check_the_report', 'let_go')),
  if_text TEXT NOT NULL DEFAULT '' CHECK (length(if_text) <= 500),
  then_text TEXT NOT NULL CHECK (length(then_text) BETWEEN 1 AND 500),
  due_on TEXT,
  link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 500),
  evidence TEXT NOT NULL DEFAULT '' CHECK (length(evidence) <= 20000),
  state TEXT NOT NULL DEFAULT 'trying' CHECK (state IN ('trying', 'done', 'dropped')),
  dropped_because TEXT NOT NULL DEFAULT '' CHECK (length(dropped_because) <= 500),
  started_on TEXT NOT NULL,
  closed_on TEXT,
  theme_id INTEGER REFERENCES themes (id),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'trying') = (closed_on IS NULL))
) STRICT;
CREATE INDEX actions_by_theme ON actions (theme_id) WHERE theme_id IS NOT NULL;

CREATE TABLE action_endings (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
  ending_id INTEGER NOT NULL REFERENCES endings (id) ON DELETE CASCADE,
  UNIQUE (action_id, ending_id)
) STRICT;
CREATE INDEX action_endings_by_ending ON action_endings (ending_id);

-- A question that tripped me, kept for practice.
CREATE TABLE practice_cards (
  id INTEGER PRIMARY KEY,
  question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 2000),
  from_ending_id INTEGER REFERENCES endings (id) ON DELETE SET NULL,
  made_on TEXT NOT NULL,
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX practice_cards_by_ending ON practice_cards (from_ending_id) WHERE from_ending_id IS NOT NULL;

-- A requirement of an advert, and whether my papers showed it.
CREATE TABLE checklist_lines (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  shown TEXT NOT NULL CHECK (shown IN ('shown', 'have_not_shown', 'partly', 'missing')),
  from_ending_id INTEGER REFERENCES endings (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX checklist_lines_by_application ON checklist_lines (application_id);

-- What stands at the head of a report; the figures come from the records.
CREATE TABLE report_details (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fields TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields) AND length(fields) <= 100000)
) STRICT;
INSERT INTO report_details (id) VALUES (1);
