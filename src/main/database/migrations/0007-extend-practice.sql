-- Practice: what a card holds besides its question, each try at it, and mock interviews.

-- Of a shipped question; null for one's own. Taking it into practice again brings back the same card.
ALTER TABLE practice_cards ADD COLUMN code TEXT CHECK (length(code) BETWEEN 1 AND 60);
-- Null: nobody said yet, as for a question kept from a review.
ALTER TABLE practice_cards ADD COLUMN kind TEXT CHECK (kind IN ('opening', 'behaviour', 'situation', 'self', 'closing'));
ALTER TABLE practice_cards ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags) AND length(tags) <= 20000);
ALTER TABLE practice_cards ADD COLUMN hint TEXT NOT NULL DEFAULT '' CHECK (length(hint) <= 500);
-- The application it is practised for, if it is for one alone.
ALTER TABLE practice_cards ADD COLUMN application_id INTEGER REFERENCES applications (id) ON DELETE SET NULL;
ALTER TABLE practice_cards ADD COLUMN situation TEXT NOT NULL DEFAULT '' CHECK (length(situation) <= 20000);
ALTER TABLE practice_cards ADD COLUMN task TEXT NOT NULL DEFAULT '' CHECK (length(task) <= 20000);
ALTER TABLE practice_cards ADD COLUMN action TEXT NOT NULL DEFAULT '' CHECK (length(action) <= 20000);
ALTER TABLE practice_cards ADD COLUMN result TEXT NOT NULL DEFAULT '' CHECK (length(result) <= 20000);
-- What is being written while practising; it becomes the text of the attempt.
ALTER TABLE practice_cards ADD COLUMN notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 20000);
-- Derived from the attempts at every change of them (practice-schedule.ts); null before the first.
ALTER TABLE practice_cards ADD COLUMN due_on TEXT;
CREATE UNIQUE INDEX practice_cards_by_code ON practice_cards (code) WHERE code IS NOT NULL;
CREATE INDEX practice_cards_by_application ON practice_cards (application_id) WHERE application_id IS NOT NULL;

CREATE TABLE practice_attempts (
  id INTEGER PRIMARY KEY,
  card_id INTEGER NOT NULL REFERENCES practice_cards (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  -- 1 could not answer, 2 with a struggle, 3 fine, 4 easily.
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
  -- Empty when it was spoken and nothing was written down.
  text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 20000)
) STRICT;
CREATE INDEX practice_attempts_by_card ON practice_attempts (card_id, day, id);
CREATE INDEX practice_attempts_by_day ON practice_attempts (day);

CREATE TABLE mock_interviews (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  application_id INTEGER REFERENCES applications (id) ON DELETE SET NULL,
  -- What is looked at afterwards, as names.
  competencies TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(competencies) AND length(competencies) <= 20000),
  seconds INTEGER NOT NULL DEFAULT 0 CHECK (seconds BETWEEN 0 AND 86400),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX mock_interviews_by_day ON mock_interviews (day, id);
CREATE INDEX mock_interviews_by_application ON mock_interviews (application_id) WHERE application_id IS NOT NULL;

-- Who played the other side. The name stays when the contact is erased.
CREATE TABLE mock_people (
  id INTEGER PRIMARY KEY,
  mock_id INTEGER NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500)
) STRICT;
CREATE INDEX mock_people_by_mock ON mock_people (mock_id);
CREATE INDEX mock_people_by_contact ON mock_people (contact_id) WHERE contact_id IS NOT NULL;

-- The questions as they were asked, whatever becomes of the cards.
CREATE TABLE mock_questions (
  id INTEGER PRIMARY KEY,
  mock_id INTEGER NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
  card_id INTEGER REFERENCES practice_cards (id) ON DELETE SET NULL,
  place INTEGER NOT NULL,
  question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 2000),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (mock_id, place)
) STRICT;
CREATE INDEX mock_questions_by_card ON mock_questions (card_id) WHERE card_id IS NOT NULL;

-- My own view (no person) and each partner's, side by side; never added up.
CREATE TABLE mock_ratings (
  id INTEGER PRIMARY KEY,
  mock_id INTEGER NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
  competency TEXT NOT NULL CHECK (length(competency) BETWEEN 1 AND 500),
  person_id INTEGER REFERENCES mock_people (id) ON DELETE CASCADE,
  -- 1 not shown, 2 with help or hesitation, 3 sound, 4 strong, 5 could teach it.
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5)
) STRICT;
CREATE UNIQUE INDEX mock_ratings_once ON mock_ratings (mock_id, competency, coalesce(person_id, 0));
CREATE INDEX mock_ratings_by_person ON mock_ratings (person_id) WHERE person_id IS NOT NULL;

-- The document of a card holds its outline and what was said at each try.
CREATE TRIGGER search_practice_outlined AFTER UPDATE OF tags, situation, task, action, result, notes ON practice_cards BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_attempt_inserted AFTER INSERT ON practice_attempts WHEN NEW.text <> '' BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', NEW.card_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_attempt_changed AFTER UPDATE OF text ON practice_attempts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', NEW.card_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_attempt_deleted AFTER DELETE ON practice_attempts WHEN OLD.text <> '' BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('practice', OLD.card_id) ON CONFLICT DO NOTHING;
END;

-- That of a mock interview holds its people, questions and notes.
CREATE TRIGGER search_mock_inserted AFTER INSERT ON mock_interviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_changed AFTER UPDATE OF day, note, competencies, deleted_at ON mock_interviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_deleted AFTER DELETE ON mock_interviews BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', OLD.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_question_inserted AFTER INSERT ON mock_questions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.mock_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_question_changed AFTER UPDATE OF question, note ON mock_questions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.mock_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_question_deleted AFTER DELETE ON mock_questions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', OLD.mock_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_person_inserted AFTER INSERT ON mock_people BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.mock_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_person_changed AFTER UPDATE OF name ON mock_people BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.mock_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_person_deleted AFTER DELETE ON mock_people BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', OLD.mock_id) ON CONFLICT DO NOTHING;
END;
