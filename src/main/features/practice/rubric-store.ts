import { skillFinder } from '../../../shared/domain/find-skills.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { finderSkills, listOwnSkills } from '../skills/own-skills-store.ts';
import { MOST_READ } from '../skills/skill-mentions-store.ts';

const postingOf = preparedValue<[number], string>('SELECT text FROM postings WHERE application_id = ?');

/**
 * The skills an application's posting asks for, as proposals for the rubric: those of the trade and the person's own, under
 * the person's names and without what is hidden; none without a posting. Beware: it reads the posting itself, because
 * the mentions that the skills feature keeps lag behind a posting just saved.
 */
export function proposeSkills(db: Db, applicationId: number): string[] {
  const text = postingOf(db).get(applicationId);
  if (text === undefined) return [];
  const own = listOwnSkills(db);
  const find = skillFinder(finderSkills(own));
  const bySkill = new Map(own.map((one) => [one.skill, one]));
  return find(text.slice(0, MOST_READ)).flatMap(({ skill }) => {
    const said = bySkill.get(skill);
    return said?.hidden ? [] : [said?.name ?? skill];
  });
}
