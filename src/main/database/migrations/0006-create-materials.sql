-- What the person sends: a resume, a letter, a portfolio; each in numbered versions.
CREATE TABLE materials (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('resume', 'letter', 'portfolio')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  made_on TEXT NOT NULL,
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A version is a file (its bytes are an attachment, `text` is what could be read of it) or was typed here.
CREATE TABLE material_versions (
  id INTEGER PRIMARY KEY,
  material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  label TEXT NOT NULL DEFAULT '' CHECK (length(label) <= 200),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  made_on TEXT NOT NULL,
  reading TEXT NOT NULL CHECK (reading IN ('typed', 'read', 'no_text', 'encrypted', 'damaged', 'too_heavy')),
  has_macros INTEGER NOT NULL DEFAULT 0 CHECK (has_macros IN (0, 1)),
  sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER CHECK (size > 0),
  file_name TEXT NOT NULL DEFAULT '' CHECK (length(file_name) <= 200),
  media_type TEXT NOT NULL DEFAULT '' CHECK (length(media_type) <= 100),
  text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 2000000),
  -- 1 from the first time it is sent, also when that is taken off again.
  was_sent INTEGER NOT NULL DEFAULT 0 CHECK (was_sent IN (0, 1)),
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((reading = 'typed') = (sha256 IS NULL) AND (sha256 IS NULL) = (size IS NULL)),
  UNIQUE (material_id, number)
) STRICT;
CREATE INDEX material_versions_by_sha256 ON material_versions (sha256) WHERE sha256 IS NOT NULL;

-- Which version went with which application, and when.
CREATE TABLE sent_versions (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  version_id INTEGER NOT NULL REFERENCES material_versions (id),
  sent_on TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (application_id, version_id)
) STRICT;
CREATE INDEX sent_versions_by_version ON sent_versions (version_id);

CREATE TRIGGER sent_versions_marked AFTER INSERT ON sent_versions BEGIN
  UPDATE material_versions SET was_sent = 1 WHERE id = NEW.version_id AND was_sent = 0;
END;
-- What was sent stays what it was.
CREATE TRIGGER sent_versions_stay BEFORE UPDATE OF text, sha256, size, reading, material_id, number ON material_versions
WHEN (NEW.text IS NOT OLD.text OR NEW.sha256 IS NOT OLD.sha256 OR NEW.material_id IS NOT OLD.material_id
    OR NEW.number IS NOT OLD.number) AND OLD.was_sent = 1
BEGIN
  SELECT RAISE(ABORT, 'a version that was sent stays as it was');
END;

-- Something to change in the next version; ticked off by the version that did it.
CREATE TABLE edit_notes (
  id INTEGER PRIMARY KEY,
  material_id INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  checklist_line_id INTEGER REFERENCES checklist_lines (id) ON DELETE SET NULL,
  made_on TEXT NOT NULL,
  done_version_id INTEGER REFERENCES material_versions (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX edit_notes_by_material ON edit_notes (material_id);
CREATE INDEX edit_notes_by_line ON edit_notes (checklist_line_id) WHERE checklist_line_id IS NOT NULL;
CREATE INDEX edit_notes_by_version ON edit_notes (done_version_id) WHERE done_version_id IS NOT NULL;

CREATE VIEW open_edit_notes AS
SELECT * FROM edit_notes n
WHERE NOT EXISTS (SELECT 1 FROM material_versions v WHERE v.id = n.done_version_id AND v.deleted_at IS NULL);

-- The person's own letters with fields in braces.
CREATE TABLE letter_templates (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 20000),
  made_on TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

ALTER TABLE checklist_lines ADD COLUMN kind TEXT NOT NULL DEFAULT 'must' CHECK (kind IN ('must', 'nice'));
-- What to change.
ALTER TABLE checklist_lines ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000);
-- The words of the advert the line came from; empty when the line itself has them, or it was added by hand.
ALTER TABLE checklist_lines ADD COLUMN quote TEXT NOT NULL DEFAULT '' CHECK (length(quote) <= 2000);
ALTER TABLE checklist_lines ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
-- 0 while nobody said yet how the papers stand to it: then `shown` means nothing.
ALTER TABLE checklist_lines ADD COLUMN is_said INTEGER NOT NULL DEFAULT 1 CHECK (is_said IN (0, 1));
-- The version `shown` was said about.
ALTER TABLE checklist_lines ADD COLUMN version_id INTEGER REFERENCES material_versions (id) ON DELETE SET NULL;
CREATE INDEX checklist_lines_by_version ON checklist_lines (version_id) WHERE version_id IS NOT NULL;

CREATE TRIGGER search_checklist_noted AFTER UPDATE OF note ON checklist_lines BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('checklist', NEW.id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER search_material_changed AFTER UPDATE OF name, deleted_at ON materials BEGIN
  INSERT INTO search_pending (kind, source_id)
  SELECT * FROM (
    SELECT 'material', id FROM material_versions WHERE material_id = NEW.id
    UNION ALL SELECT 'edit', id FROM edit_notes WHERE material_id = NEW.id
  ) WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_version_inserted AFTER INSERT ON material_versions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('material', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_version_changed AFTER UPDATE OF label, note, file_name, text, made_on, deleted_at ON material_versions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('material', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_version_deleted AFTER DELETE ON material_versions BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('material', OLD.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_edit_inserted AFTER INSERT ON edit_notes BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('edit', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_edit_changed AFTER UPDATE OF text ON edit_notes BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('edit', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_edit_deleted AFTER DELETE ON edit_notes BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('edit', OLD.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_template_inserted AFTER INSERT ON letter_templates BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('template', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_template_changed AFTER UPDATE OF name, body ON letter_templates BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('template', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_template_deleted AFTER DELETE ON letter_templates BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('template', OLD.id) ON CONFLICT DO NOTHING;
END;
