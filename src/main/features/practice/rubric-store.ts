import { z } from 'zod';
import { skillFinder } from '../../../shared/domain/find-skills.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type OwnRow = { skill: string; name: string; synonyms: string; added: 0 | 1; hidden: 0 | 1 };

// An advert is long before this; the rest of a pasted book names nothing that was asked for.
const MOST_READ = 100_000;

const synonymsShape = z.array(z.string());
const postingOf = preparedValue<[number], string>('SELECT text FROM postings WHERE application_id = ?');
const ownSkills = prepared<[], OwnRow>(
  'SELECT skill, name, synonyms, added, hidden FROM own_skills ORDER BY id',
);

/**
 * The skills an application's posting asks for, as proposals for the rubric: those of the trade and the person's own, under
 * the person's names and without what is hidden; none without a posting. Beware: it reads the posting itself, because
 * the mentions that the skills feature keeps lag behind a posting just saved, and the two features do not know each other.
 */
export function proposeSkills(db: Db, applicationId: number): string[] {
  const text = postingOf(db).get(applicationId);
  if (text === undefined) return [];
  const own = ownSkills(db)
    .all()
    .map((row) => ({ ...row, synonyms: synonymsShape.parse(JSON.parse(row.synonyms)) }));
  const find = skillFinder(
    own
      .filter(({ added, synonyms }) => added === 1 || synonyms.length > 0)
      .map(({ skill, name, synonyms }) => ({ name: skill, synonyms: [name, ...synonyms] })),
  );
  const bySkill = new Map(own.map((one) => [one.skill, one]));
  return find(text.slice(0, MOST_READ)).flatMap(({ skill }) => {
    const said = bySkill.get(skill);
    return said?.hidden === 1 ? [] : [said?.name ?? skill];
  });
}
