import { findSkills } from '../../../shared/domain/find-skills.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const postingOf = prepared<[number], { text: string }>('SELECT text FROM postings WHERE application_id = ?');

/** The skills of the trade an application's posting asks for, as proposals for the rubric; none without a posting. */
export function proposeSkills(db: Db, applicationId: number): string[] {
  const posting = postingOf(db).get(applicationId);
  return posting ? findSkills(posting.text).map(({ skill }) => skill) : [];
}
