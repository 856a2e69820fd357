-- Files kept with an application. The bytes lie beside the database under their SHA-256; the same bytes may be
-- kept with several applications, under a name of their own each time.
CREATE TABLE application_documents (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  media_type TEXT NOT NULL CHECK (length(media_type) BETWEEN 1 AND 100),
  kind TEXT NOT NULL CHECK (kind IN ('cv', 'cover_letter', 'posting', 'offer', 'task', 'other')),
  added_on TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX application_documents_by_application ON application_documents (application_id, added_on);
CREATE INDEX application_documents_by_sha256 ON application_documents (sha256);
