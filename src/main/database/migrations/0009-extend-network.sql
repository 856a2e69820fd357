-- People one keeps in touch with, where they were met, the calendar, and what Today has been told about.

ALTER TABLE contacts ADD COLUMN how_met TEXT NOT NULL DEFAULT '' CHECK (length(how_met) <= 500);
ALTER TABLE contacts ADD COLUMN tie TEXT NOT NULL DEFAULT 'new' CHECK (tie IN ('close', 'acquaintance', 'new'));
ALTER TABLE contacts ADD COLUMN url TEXT NOT NULL DEFAULT '' CHECK (length(url) <= 500);
ALTER TABLE contacts ADD COLUMN told_me TEXT NOT NULL DEFAULT '' CHECK (length(told_me) <= 20000);
ALTER TABLE contacts ADD COLUMN can_offer TEXT NOT NULL DEFAULT '' CHECK (length(can_offer) <= 20000);
ALTER TABLE contacts ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000);
-- Null: no reminder.
ALTER TABLE contacts ADD COLUMN every_days INTEGER CHECK (every_days BETWEEN 1 AND 3650);
ALTER TABLE contacts ADD COLUMN snoozed_until TEXT;
ALTER TABLE contacts ADD COLUMN do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1));
ALTER TABLE contacts ADD COLUMN added_on TEXT NOT NULL DEFAULT '';
-- Whom somebody became when two were found to be one: the row stays out of sight, for texts that name it.
ALTER TABLE contacts ADD COLUMN merged_into INTEGER REFERENCES contacts (id) ON DELETE CASCADE;
CREATE INDEX contacts_merged ON contacts (merged_into) WHERE merged_into IS NOT NULL;
UPDATE contacts SET added_on = coalesce((
  SELECT min(substr(i.starts_at, 1, 10)) FROM interview_people p JOIN interviews i ON i.id = p.interview_id
  WHERE p.contact_id = contacts.id AND substr(i.starts_at, 1, 10) < date('now')), date('now'));
CREATE INDEX interview_people_by_contact ON interview_people (contact_id);

-- Who belongs to an application without having been in an interview.
CREATE TABLE application_contacts (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  UNIQUE (application_id, contact_id)
) STRICT;
CREATE INDEX application_contacts_by_contact ON application_contacts (contact_id);

-- One exchange with a person; interviews and events they were met at count as well, but are kept where they are.
CREATE TABLE contact_touches (
  id INTEGER PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  occurred_on TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'message', 'call', 'video', 'in_person', 'letter', 'other')),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contact_touches_by_contact ON contact_touches (contact_id, occurred_on);

-- What is being written to a person and was not sent yet.
CREATE TABLE contact_drafts (
  id INTEGER PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('thank_you', 'check_in', 'talk_request', 'talk_thanks')),
  subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 500),
  body TEXT NOT NULL CHECK (length(body) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (contact_id, kind)
) STRICT;

CREATE TABLE communities (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500),
  link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 500),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE networking_events (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('fair', 'meetup', 'talk', 'group', 'other')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  -- A day alone, or local wall-clock time with its zone.
  starts_at TEXT NOT NULL,
  ends_at TEXT,
  time_zone TEXT CHECK (length(time_zone) <= 64),
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500),
  link TEXT NOT NULL DEFAULT '' CHECK (length(link) <= 500),
  community_id INTEGER REFERENCES communities (id) ON DELETE SET NULL,
  -- Null: not said yet.
  went INTEGER CHECK (went IN (0, 1)),
  learned TEXT NOT NULL DEFAULT '' CHECK (length(learned) <= 20000),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((length(starts_at) = 10) = (time_zone IS NULL))
) STRICT;
CREATE INDEX networking_events_by_start ON networking_events (starts_at);
CREATE INDEX networking_events_by_community ON networking_events (community_id) WHERE community_id IS NOT NULL;

CREATE TABLE event_people (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES networking_events (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  UNIQUE (event_id, contact_id)
) STRICT;
CREATE INDEX event_people_by_contact ON event_people (contact_id);

CREATE TABLE event_follow_ups (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES networking_events (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  due_on TEXT,
  done_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX event_follow_ups_by_event ON event_follow_ups (event_id);

-- A talk for information, not for a job: how far it got is read from its days.
CREATE TABLE informational_talks (
  id INTEGER PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  about TEXT NOT NULL DEFAULT '' CHECK (length(about) <= 500),
  questions TEXT NOT NULL DEFAULT '' CHECK (length(questions) <= 20000),
  minutes INTEGER NOT NULL DEFAULT 20 CHECK (minutes BETWEEN 5 AND 180),
  asked_on TEXT,
  declined_on TEXT,
  starts_at TEXT,
  time_zone TEXT CHECK (length(time_zone) <= 64),
  place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500),
  held_on TEXT,
  kept_minutes INTEGER CHECK (kept_minutes BETWEEN 0 AND 600),
  learned TEXT NOT NULL DEFAULT '' CHECK (length(learned) <= 20000),
  thanked_on TEXT,
  came_of_it TEXT NOT NULL DEFAULT '' CHECK (length(came_of_it) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((starts_at IS NULL) = (time_zone IS NULL))
) STRICT;
CREATE INDEX informational_talks_by_contact ON informational_talks (contact_id);

-- The person's own dates to be reminded of.
CREATE TABLE reminders (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
  -- Local wall-clock time with its zone.
  remind_at TEXT NOT NULL CHECK (length(remind_at) = 16),
  time_zone TEXT NOT NULL CHECK (length(time_zone) <= 64),
  application_id INTEGER REFERENCES applications (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
  done_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX reminders_by_application ON reminders (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX reminders_by_contact ON reminders (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX reminders_open ON reminders (remind_at) WHERE done_on IS NULL;

-- What a notification was shown for, so that none comes twice.
CREATE TABLE shown_notifications (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (length(key) <= 200),
  shown_at TEXT NOT NULL
) STRICT;

-- Quiet applications the person said "not now" to.
CREATE TABLE quiet_answers (
  application_id INTEGER PRIMARY KEY REFERENCES applications (id) ON DELETE CASCADE,
  ask_again_on TEXT NOT NULL
) STRICT;

-- The name of this profile in calendar files, so that a date exported twice is the same date.
ALTER TABLE settings ADD COLUMN calendar_name TEXT NOT NULL DEFAULT '';
UPDATE settings SET calendar_name = lower(hex(randomblob(8)));
-- The UID of the invitation an interview came from.
ALTER TABLE interviews ADD COLUMN calendar_uid TEXT NOT NULL DEFAULT '' CHECK (length(calendar_uid) <= 1000);

CREATE TRIGGER search_contact_told AFTER UPDATE OF how_met, url, told_me, can_offer, note ON contacts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', NEW.id) ON CONFLICT DO NOTHING;
END;

-- A person's document lies on the day they were last met or written to.
CREATE TRIGGER search_touch_inserted AFTER INSERT ON contact_touches BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('touch', NEW.id), ('contact', NEW.contact_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_touch_changed AFTER UPDATE OF note, occurred_on, contact_id ON contact_touches BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('touch', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_touch_dated AFTER UPDATE OF occurred_on, contact_id ON contact_touches BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('contact', OLD.contact_id), ('contact', NEW.contact_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_touch_deleted AFTER DELETE ON contact_touches BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('touch', OLD.id), ('contact', OLD.contact_id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_draft_inserted AFTER INSERT ON contact_drafts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('draft', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_draft_changed AFTER UPDATE OF subject, body, contact_id ON contact_drafts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('draft', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_draft_deleted AFTER DELETE ON contact_drafts BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('draft', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_talk_inserted AFTER INSERT ON informational_talks BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('talk', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_talk_changed AFTER UPDATE ON informational_talks BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('talk', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_talk_deleted AFTER DELETE ON informational_talks BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('talk', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_event_inserted AFTER INSERT ON networking_events BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('event', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_event_changed AFTER UPDATE ON networking_events BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('event', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_event_deleted AFTER DELETE ON networking_events BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('event', OLD.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_event_followed AFTER INSERT ON event_follow_ups BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('event', NEW.event_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_event_refollowed AFTER UPDATE OF text ON event_follow_ups BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('event', NEW.event_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_event_unfollowed AFTER DELETE ON event_follow_ups BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('event', OLD.event_id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_community_inserted AFTER INSERT ON communities BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('community', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_community_changed AFTER UPDATE ON communities BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('community', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_community_deleted AFTER DELETE ON communities BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('community', OLD.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_reminder_inserted AFTER INSERT ON reminders BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('reminder', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_reminder_changed AFTER UPDATE OF what, remind_at, application_id, contact_id ON reminders BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('reminder', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_reminder_deleted AFTER DELETE ON reminders BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('reminder', OLD.id) ON CONFLICT DO NOTHING;
END;

-- What is about an application goes out of sight with it.
CREATE TRIGGER search_application_people AFTER UPDATE OF deleted_at ON applications BEGIN
  INSERT INTO search_pending (kind, source_id)
  SELECT * FROM (
    SELECT 'reminder', id FROM reminders WHERE application_id = NEW.id
    UNION SELECT 'contact', p.contact_id FROM interviews i JOIN interview_people p ON p.interview_id = i.id
      WHERE i.application_id = NEW.id
  ) WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_mock_person_moved AFTER UPDATE OF contact_id ON mock_people BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('mock', NEW.mock_id) ON CONFLICT DO NOTHING;
END;

-- What belongs to a person carries their name, and goes out of sight with them.
CREATE TRIGGER search_contact_renamed AFTER UPDATE OF name, deleted_at ON contacts BEGIN
  INSERT INTO search_pending (kind, source_id)
  SELECT * FROM (
    SELECT 'touch', id FROM contact_touches WHERE contact_id = NEW.id
    UNION ALL SELECT 'draft', id FROM contact_drafts WHERE contact_id = NEW.id
    UNION ALL SELECT 'talk', id FROM informational_talks WHERE contact_id = NEW.id
    UNION ALL SELECT 'reminder', id FROM reminders WHERE contact_id = NEW.id
    UNION ALL SELECT 'mock', mock_id FROM mock_people WHERE contact_id = NEW.id
  ) WHERE true ON CONFLICT DO NOTHING;
END;
