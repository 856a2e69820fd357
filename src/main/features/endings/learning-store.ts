import type { Span } from '../../../shared/endings.ts';
import type { Db } from '../../context.ts';

type Suggestion = {
  kind: 'rejection' | 'acknowledgement' | 'invitation' | 'offer' | 'job_alert' | 'withdrawn' | 'unknown';
  themes: { code: string; confidence: number; spans: Span[] }[];
};

/** What a message may mean, after what the person's own corrections taught. */
export function suggestFor(_db: Db, _text: string): Suggestion {
  return { kind: 'unknown', themes: [] };
}

/** Remembers what the person made of the suggestion for a message. `at` is the moment in UTC. */
export function learnFrom(_db: Db, _text: string, _chosen: readonly { code: string }[], _at: string): void {}

/** Forgets everything learnt; suggestions are again those of the shipped rules. */
export function clearLearning(db: Db): void {
  db.prepare('DELETE FROM theme_corrections').run();
}
