-- Skill plans with their evidence, and the skills that saved adverts and received words name.

CREATE TABLE skill_plans (
  id INTEGER PRIMARY KEY,
  skill TEXT NOT NULL CHECK (length(skill) BETWEEN 1 AND 200),
  why TEXT NOT NULL DEFAULT '' CHECK (length(why) <= 20000),
  -- Where the person stood when the plan began; every later level is a level step with its evidence.
  start_level INTEGER NOT NULL CHECK (start_level BETWEEN 1 AND 5),
  target_level INTEGER NOT NULL CHECK (target_level BETWEEN 1 AND 5),
  started_on TEXT NOT NULL,
  target_on TEXT,
  stop_rule TEXT NOT NULL DEFAULT '' CHECK (length(stop_rule) <= 20000),
  -- The theme of endings that is watched before and since; a code, which never changes.
  theme_code TEXT CHECK (length(theme_code) <= 60),
  -- Closed: not worth it, with a reason. A decision, kept as one.
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'done', 'closed')),
  closed_because TEXT NOT NULL DEFAULT '' CHECK (length(closed_because) <= 500),
  closed_on TEXT,
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'active') = (closed_on IS NULL))
) STRICT;

-- What asked for the skill. Not a foreign key: a plan keeps its reason when the application was erased since.
CREATE TABLE plan_reasons (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES skill_plans (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('application', 'ending', 'goal')),
  -- Once that is erased: minus the number of this row, because the number of an erased row is given to another.
  target_id INTEGER NOT NULL,
  -- How it was called when it was linked.
  label TEXT NOT NULL CHECK (length(label) <= 1100),
  UNIQUE (plan_id, kind, target_id)
) STRICT;
CREATE INDEX plan_reasons_by_target ON plan_reasons (kind, target_id);

CREATE TRIGGER plan_reason_application_deleted AFTER DELETE ON applications BEGIN
  UPDATE plan_reasons SET target_id = -id WHERE kind = 'application' AND target_id = OLD.id;
END;
CREATE TRIGGER plan_reason_ending_deleted AFTER DELETE ON endings BEGIN
  UPDATE plan_reasons SET target_id = -id WHERE kind = 'ending' AND target_id = OLD.id;
END;

CREATE TABLE plan_milestones (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES skill_plans (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  -- Compared by code unit, like the order of cards.
  position TEXT NOT NULL CHECK (length(position) BETWEEN 1 AND 200),
  done_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX plan_milestones_by_plan ON plan_milestones (plan_id, position);

CREATE TABLE plan_resources (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES skill_plans (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 500),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX plan_resources_by_plan ON plan_resources (plan_id);

-- Proof of practice, with at most one file.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES skill_plans (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN
    ('course', 'workshop', 'volunteering', 'project', 'certificate', 'mock', 'feedback')),
  day TEXT NOT NULL,
  minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 6000),
  link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 500),
  shows TEXT NOT NULL DEFAULT '' CHECK (length(shows) <= 20000),
  seen_by TEXT NOT NULL DEFAULT '' CHECK (length(seen_by) <= 500),
  sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER CHECK (size > 0),
  file_name TEXT CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type TEXT CHECK (length(media_type) BETWEEN 1 AND 100),
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((sha256 IS NULL) = (size IS NULL) AND (sha256 IS NULL) = (file_name IS NULL)
    AND (sha256 IS NULL) = (media_type IS NULL))
) STRICT;
CREATE INDEX evidence_by_plan ON evidence (plan_id, day, id);
CREATE INDEX evidence_by_sha256 ON evidence (sha256) WHERE sha256 IS NOT NULL;

-- A level is reached with a piece of evidence that says what it shows; it goes when that goes.
CREATE TABLE level_steps (
  id INTEGER PRIMARY KEY,
  plan_id INTEGER NOT NULL REFERENCES skill_plans (id) ON DELETE CASCADE,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  day TEXT NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX level_steps_by_plan ON level_steps (plan_id, day, id);
CREATE INDEX level_steps_by_evidence ON level_steps (evidence_id);

-- The one running (or stopped and not yet logged) timer; its beginning is here so that it outlives the window.
CREATE TABLE skill_timer (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  plan_id INTEGER NOT NULL REFERENCES skill_plans (id) ON DELETE CASCADE,
  started_at TEXT NOT NULL,
  stopped_at TEXT
) STRICT;

-- A skill the person added, or what they said of a shipped one.
CREATE TABLE own_skills (
  id INTEGER PRIMARY KEY,
  -- What skill_mentions calls it: the shipped name, or the name it was added under. It never changes.
  skill TEXT NOT NULL UNIQUE CHECK (length(skill) BETWEEN 1 AND 200),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  synonyms TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(synonyms) AND length(synonyms) <= 20000),
  added INTEGER NOT NULL CHECK (added IN (0, 1)),
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  have INTEGER NOT NULL DEFAULT 0 CHECK (have IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Derived from postings and received words by one function (findSkills), a few texts at a time.
CREATE TABLE skill_mentions (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('posting', 'words')),
  source_id INTEGER NOT NULL,
  skill TEXT NOT NULL,
  spans TEXT NOT NULL CHECK (json_valid(spans)),
  UNIQUE (kind, source_id, skill)
) STRICT;
CREATE INDEX skill_mentions_by_skill ON skill_mentions (skill, kind);

-- Counting adverts and putting them in order must not read their texts.
CREATE INDEX postings_with_text ON postings (application_id, saved_on) WHERE text <> '';

-- Texts not yet read for skills, or changed since. Triggers write it, whoever changed the text.
CREATE TABLE skill_unread (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('posting', 'words')),
  source_id INTEGER NOT NULL,
  UNIQUE (kind, source_id)
) STRICT;

CREATE TRIGGER skill_posting_inserted AFTER INSERT ON postings BEGIN
  INSERT INTO skill_unread (kind, source_id) VALUES ('posting', NEW.application_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER skill_posting_changed AFTER UPDATE OF text ON postings WHEN NEW.text IS NOT OLD.text BEGIN
  INSERT INTO skill_unread (kind, source_id) VALUES ('posting', NEW.application_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER skill_posting_deleted AFTER DELETE ON postings BEGIN
  INSERT INTO skill_unread (kind, source_id) VALUES ('posting', OLD.application_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER skill_words_inserted AFTER INSERT ON received_words BEGIN
  INSERT INTO skill_unread (kind, source_id) VALUES ('words', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER skill_words_deleted AFTER DELETE ON received_words BEGIN
  INSERT INTO skill_unread (kind, source_id) VALUES ('words', OLD.id) ON CONFLICT DO NOTHING;
END;

-- Another list of skills finds other words in every text.
CREATE TRIGGER skill_list_inserted AFTER INSERT ON own_skills WHEN NEW.added = 1 OR NEW.synonyms <> '[]' BEGIN
  INSERT INTO skill_unread (kind, source_id)
  SELECT * FROM (SELECT 'posting', application_id FROM postings UNION ALL SELECT 'words', id FROM received_words)
  WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER skill_list_changed AFTER UPDATE OF name, synonyms, added ON own_skills
WHEN NEW.synonyms IS NOT OLD.synonyms OR NEW.added IS NOT OLD.added OR (NEW.added = 1 AND NEW.name IS NOT OLD.name) BEGIN
  INSERT INTO skill_unread (kind, source_id)
  SELECT * FROM (SELECT 'posting', application_id FROM postings UNION ALL SELECT 'words', id FROM received_words)
  WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER skill_list_deleted AFTER DELETE ON own_skills WHEN OLD.added = 1 OR OLD.synonyms <> '[]' BEGIN
  INSERT INTO skill_unread (kind, source_id)
  SELECT * FROM (SELECT 'posting', application_id FROM postings UNION ALL SELECT 'words', id FROM received_words)
  WHERE true ON CONFLICT DO NOTHING;
END;

INSERT INTO skill_unread (kind, source_id)
SELECT 'posting', application_id FROM postings UNION ALL SELECT 'words', id FROM received_words;

CREATE TRIGGER search_plan_inserted AFTER INSERT ON skill_plans BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('plan', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_plan_changed AFTER UPDATE OF skill, why, stop_rule, closed_because, started_on, deleted_at ON skill_plans BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('plan', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_plan_deleted AFTER DELETE ON skill_plans BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('plan', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_milestone_inserted AFTER INSERT ON plan_milestones BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('milestone', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_milestone_changed AFTER UPDATE OF text ON plan_milestones BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('milestone', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_milestone_deleted AFTER DELETE ON plan_milestones BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('milestone', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_resource_inserted AFTER INSERT ON plan_resources BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('resource', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_resource_changed AFTER UPDATE OF title, note ON plan_resources BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('resource', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_resource_deleted AFTER DELETE ON plan_resources BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('resource', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_evidence_inserted AFTER INSERT ON evidence BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('evidence', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_evidence_changed AFTER UPDATE OF shows, seen_by, file_name, day ON evidence BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('evidence', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_evidence_deleted AFTER DELETE ON evidence BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('evidence', OLD.id) ON CONFLICT DO NOTHING;
END;

-- What belongs to a plan carries its name, and goes out of sight with it.
CREATE TRIGGER search_plan_renamed AFTER UPDATE OF skill, started_on, deleted_at ON skill_plans BEGIN
  INSERT INTO search_pending (kind, source_id)
  SELECT * FROM (
    SELECT 'milestone', id FROM plan_milestones WHERE plan_id = NEW.id
    UNION ALL SELECT 'resource', id FROM plan_resources WHERE plan_id = NEW.id
    UNION ALL SELECT 'evidence', id FROM evidence WHERE plan_id = NEW.id
  ) WHERE true ON CONFLICT DO NOTHING;
END;
