-- Two windows on one ending, or on the head of the reports: neither writes over what the other has typed.
ALTER TABLE ending_drafts ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1);
ALTER TABLE report_details ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1);
