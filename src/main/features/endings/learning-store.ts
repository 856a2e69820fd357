import { z } from 'zod';
import { applyLearned, learnCues } from '../../../shared/domain/suggest-themes/learned-cues.ts';
import { type Suggestion, suggestThemes } from '../../../shared/domain/suggest-themes.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

/** The newest corrections only: habits change, and learning from them must stay quick. */
const MOST_CORRECTIONS = 300;

type CorrectionRow = { text: string; confirmed: string; removed: string };
const codesShape = z.array(z.string());
const corrections = prepared<[number], CorrectionRow>(
  'SELECT text, confirmed, removed FROM theme_corrections ORDER BY id DESC LIMIT ?',
);
const insertCorrection = prepared<[string, string, string, string]>(
  'INSERT INTO theme_corrections (text, confirmed, removed, recorded_at) VALUES (?, ?, ?, ?)',
);

/** What a message may mean, after what the person's own corrections taught. */
export function suggestFor(db: Db, text: string): Suggestion {
  const learned = learnCues(
    corrections(db)
      .all(MOST_CORRECTIONS)
      .map((row) => ({
        text: row.text,
        confirmed: codesShape.parse(JSON.parse(row.confirmed)),
        removed: codesShape.parse(JSON.parse(row.removed)),
      })),
  );
  return applyLearned(suggestThemes(text), text, learned);
}

/** Remembers what the person made of the suggestion for a message. `at` is the moment in UTC. */
export function learnFrom(db: Db, text: string, chosen: readonly { code: string }[], at: string): void {
  const confirmed = chosen.map((theme) => theme.code);
  const removed = suggestFor(db, text)
    .themes.map((theme) => theme.code)
    .filter((code) => !confirmed.includes(code));
  if (confirmed.length + removed.length > 0)
    insertCorrection(db).run(text, JSON.stringify(confirmed), JSON.stringify(removed), at);
}

/** Forgets everything learnt; suggestions are again those of the shipped rules. */
export function clearLearning(db: Db): void {
  db.prepare('DELETE FROM theme_corrections').run();
}
