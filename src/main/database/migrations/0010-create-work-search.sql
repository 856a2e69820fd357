-- The work-search log: what the person did to find work, as an agency asks for it.

CREATE TABLE work_search_activities (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (length(day) = 10),
  start_time TEXT CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  -- Null: not said.
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  kind TEXT NOT NULL CHECK (kind IN ('application', 'employer_contact', 'interview', 'follow_up', 'job_fair', 'workshop',
    'agency', 'networking', 'profile', 'training', 'test', 'search', 'other')),
  what TEXT NOT NULL DEFAULT '' CHECK (length(what) <= 500),
  employer TEXT NOT NULL DEFAULT '' CHECK (length(employer) <= 500),
  position TEXT NOT NULL DEFAULT '' CHECK (length(position) <= 500),
  job_ref TEXT NOT NULL DEFAULT '' CHECK (length(job_ref) <= 500),
  url TEXT NOT NULL DEFAULT '' CHECK (length(url) <= 500),
  method TEXT CHECK (method IN ('online', 'email', 'phone', 'in_person', 'post', 'fax', 'other')),
  contact_name TEXT NOT NULL DEFAULT '' CHECK (length(contact_name) <= 500),
  contact_title TEXT NOT NULL DEFAULT '' CHECK (length(contact_title) <= 500),
  phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 500),
  email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 500),
  address TEXT NOT NULL DEFAULT '' CHECK (length(address) <= 500),
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500),
  -- Null: nothing said, or only in result_note.
  result TEXT CHECK (result IN ('sent', 'took_place', 'no_reply', 'refused', 'interview', 'offer', 'not_hiring')),
  result_note TEXT NOT NULL DEFAULT '' CHECK (length(result_note) <= 500),
  interview_on TEXT CHECK (length(interview_on) = 10),
  confirmation TEXT NOT NULL DEFAULT '' CHECK (length(confirmation) <= 500),
  -- Names of files or papers that show it.
  proof TEXT NOT NULL DEFAULT '' CHECK (length(proof) <= 500),
  -- Never printed.
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  -- What it was proposed from, such as `interview:12`; null when it was entered by hand.
  taken_from TEXT CHECK (length(taken_from) BETWEEN 1 AND 100),
  -- The log stays as it was when what it came from is erased.
  application_id INTEGER REFERENCES applications (id) ON DELETE SET NULL,
  event_id INTEGER REFERENCES networking_events (id) ON DELETE SET NULL,
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK (what <> '' OR employer <> '' OR contact_name <> '')
) STRICT;
CREATE INDEX work_search_activities_by_day ON work_search_activities (day, id);
CREATE UNIQUE INDEX work_search_activities_taken ON work_search_activities (taken_from) WHERE taken_from IS NOT NULL;
CREATE INDEX work_search_activities_by_application ON work_search_activities (application_id)
  WHERE application_id IS NOT NULL;
CREATE INDEX work_search_activities_by_event ON work_search_activities (event_id) WHERE event_id IS NOT NULL;

-- Proposals the person does not want in the log.
CREATE TABLE left_out_activities (
  id INTEGER PRIMARY KEY,
  taken_from TEXT NOT NULL UNIQUE CHECK (length(taken_from) BETWEEN 1 AND 100)
) STRICT;

-- Which form the log is kept for. The codes are those of this version of Rebound, so an unknown one is the usual form.
CREATE TABLE work_search_form (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fields TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields) AND length(fields) <= 2000)
) STRICT;
INSERT INTO work_search_form (id) VALUES (1);

CREATE TRIGGER search_activity_inserted AFTER INSERT ON work_search_activities BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('activity', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_activity_changed AFTER UPDATE ON work_search_activities BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('activity', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_activity_deleted AFTER DELETE ON work_search_activities BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('activity', OLD.id) ON CONFLICT DO NOTHING;
END;

-- The number of an erased row is given to another, which has to be proposed in its turn.
CREATE TRIGGER work_search_application_gone AFTER DELETE ON applications BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'application:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'application:' || OLD.id;
END;
CREATE TRIGGER work_search_timeline_gone AFTER DELETE ON timeline_entries BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'timeline:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'timeline:' || OLD.id;
END;
CREATE TRIGGER work_search_interview_gone AFTER DELETE ON interviews BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'interview:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'interview:' || OLD.id;
END;
CREATE TRIGGER work_search_event_gone AFTER DELETE ON networking_events BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'event:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'event:' || OLD.id;
END;
CREATE TRIGGER work_search_talk_gone AFTER DELETE ON informational_talks BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'talk:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'talk:' || OLD.id;
END;
CREATE TRIGGER work_search_touch_gone AFTER DELETE ON contact_touches BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'touch:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'touch:' || OLD.id;
END;
CREATE TRIGGER work_search_evidence_gone AFTER DELETE ON evidence BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'evidence:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'evidence:' || OLD.id;
END;
CREATE TRIGGER work_search_mock_gone AFTER DELETE ON mock_interviews BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'mock:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'mock:' || OLD.id;
END;
CREATE TRIGGER work_search_version_gone AFTER DELETE ON material_versions BEGIN
  UPDATE work_search_activities SET taken_from = NULL WHERE taken_from = 'version:' || OLD.id;
  DELETE FROM left_out_activities WHERE taken_from = 'version:' || OLD.id;
END;
