-- Goals with their if-then plans, and what came of an action.

CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
  -- What will show that it is reached, why it is realistic now, and who asked for it
  shown_by TEXT NOT NULL DEFAULT '' CHECK (length(shown_by) <= 2000),
  realistic TEXT NOT NULL DEFAULT '' CHECK (length(realistic) <= 2000),
  asked_by TEXT NOT NULL DEFAULT '' CHECK (length(asked_by) <= 2000),
  by_on TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'reached', 'let_go')),
  closed_on TEXT,
  closed_because TEXT NOT NULL DEFAULT '' CHECK (length(closed_because) <= 500),
  started_on TEXT NOT NULL,
  deleted_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;

-- "If …, then …": what a goal comes down to on a weekday.
CREATE TABLE if_then_plans (
  id INTEGER PRIMARY KEY,
  goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  if_text TEXT NOT NULL CHECK (length(if_text) BETWEEN 1 AND 500),
  then_text TEXT NOT NULL CHECK (length(then_text) BETWEEN 1 AND 500),
  done_on TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX if_then_plans_by_goal ON if_then_plans (goal_id, id);

CREATE TABLE goal_links (
  id INTEGER PRIMARY KEY,
  goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('application', 'skill_plan')),
  target_id INTEGER NOT NULL,
  UNIQUE (goal_id, kind, target_id)
) STRICT;
CREATE INDEX goal_links_by_target ON goal_links (kind, target_id);

-- What an action was turned into with one click; both sides show it.
CREATE TABLE action_results (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('skill_plan', 'practice_card', 'checklist_line', 'goal')),
  target_id INTEGER NOT NULL,
  UNIQUE (action_id, kind, target_id)
) STRICT;
CREATE INDEX action_results_by_target ON action_results (kind, target_id);

-- The number of an erased row is given to another, so what names it goes with it.
CREATE TRIGGER link_card_deleted AFTER DELETE ON practice_cards BEGIN
  DELETE FROM action_results WHERE kind = 'practice_card' AND target_id = OLD.id;
END;
CREATE TRIGGER link_line_deleted AFTER DELETE ON checklist_lines BEGIN
  DELETE FROM action_results WHERE kind = 'checklist_line' AND target_id = OLD.id;
END;
CREATE TRIGGER link_plan_deleted AFTER DELETE ON skill_plans BEGIN
  DELETE FROM action_results WHERE kind = 'skill_plan' AND target_id = OLD.id;
  DELETE FROM goal_links WHERE kind = 'skill_plan' AND target_id = OLD.id;
END;
CREATE TRIGGER link_goal_deleted AFTER DELETE ON goals BEGIN
  DELETE FROM action_results WHERE kind = 'goal' AND target_id = OLD.id;
  UPDATE plan_reasons SET target_id = -id WHERE kind = 'goal' AND target_id = OLD.id;
END;
CREATE TRIGGER link_application_deleted AFTER DELETE ON applications BEGIN
  DELETE FROM goal_links WHERE kind = 'application' AND target_id = OLD.id;
END;

CREATE TRIGGER search_goal_inserted AFTER INSERT ON goals BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('goal', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_goal_changed AFTER UPDATE OF what, shown_by, realistic, asked_by, closed_because, deleted_at ON goals BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('goal', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_goal_deleted AFTER DELETE ON goals BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('goal', OLD.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_goal_planned AFTER INSERT ON if_then_plans BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('goal', NEW.goal_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_goal_replanned AFTER UPDATE OF if_text, then_text ON if_then_plans BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('goal', NEW.goal_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_goal_unplanned AFTER DELETE ON if_then_plans BEGIN
  INSERT INTO search_pending (kind, source_id) VALUES ('goal', OLD.goal_id) ON CONFLICT DO NOTHING;
END;
