import { z } from 'zod';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { AddSkill, ChangeSkill, OwnSkill } from '../../../shared/skills-demand.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

type OwnRow = Omit<OwnSkill, 'synonyms' | 'added' | 'hidden' | 'have'> & {
  synonyms: string;
  added: 0 | 1;
  hidden: 0 | 1;
  have: 0 | 1;
};

const synonymsShape = z.array(z.string());
const SELECT = 'SELECT id, skill, name, synonyms, added, hidden, have, revision FROM own_skills';
const allOwn = prepared<[], OwnRow>(`${SELECT} ORDER BY id`);
const ownBySkill = prepared<[string], OwnRow>(`${SELECT} WHERE skill = ?`);
const ownById = prepared<[number], OwnRow>(`${SELECT} WHERE id = ?`);

/** What the person added to the list of skills, or said of a shipped one. */
export function listOwnSkills(db: Db): OwnSkill[] {
  return allOwn(db).all().map(readOwn);
}

/** What `skillFinder` is told: added skills, and shipped ones with other names of the person. */
export function finderSkills(own: readonly OwnSkill[]): { name: string; synonyms: string[] }[] {
  return own
    .filter(({ added, synonyms }) => added || synonyms.length > 0)
    .map(({ skill, name, synonyms }) => ({ name: skill, synonyms: [name, ...synonyms] }));
}

/** Adds a skill. INVALID when the person has one of this name. */
export function addSkill(db: Db, { name, synonyms }: AddSkill): OwnSkill {
  const folded = foldText(name);
  if (listOwnSkills(db).some((own) => foldText(own.name) === folded && !own.hidden))
    throw new ExpectedError('INVALID', 'This skill is in your list already.');
  const known = ownBySkill(db).get(name);
  if (known) {
    db.prepare(
      'UPDATE own_skills SET added = 1, hidden = 0, synonyms = ?, revision = revision + 1 WHERE id = ?',
    ).run(JSON.stringify(synonyms), known.id);
    return getOwn(db, known.id);
  }
  const { lastInsertRowid } = db
    .prepare('INSERT INTO own_skills (skill, name, synonyms, added) VALUES (?, ?, ?, 1)')
    .run(name, name, JSON.stringify(synonyms));
  return getOwn(db, Number(lastInsertRowid));
}

/** Renames, hides or shows a skill, gives it other names, or says that the person has it; shipped or added. */
export function changeSkill(db: Db, { skill, changes }: ChangeSkill): OwnSkill {
  const row = ownBySkill(db).get(skill);
  const before = row ? readOwn(row) : { name: skill, synonyms: [], hidden: false, have: false };
  const next = { ...before, ...changes };
  const values = [next.name, JSON.stringify(next.synonyms), next.hidden ? 1 : 0, next.have ? 1 : 0] as const;
  if (row) {
    db.prepare(
      'UPDATE own_skills SET name = ?, synonyms = ?, hidden = ?, have = ?, revision = revision + 1 WHERE id = ?',
    ).run(...values, row.id);
    return getOwn(db, row.id);
  }
  const { lastInsertRowid } = db
    .prepare('INSERT INTO own_skills (name, synonyms, hidden, have, skill, added) VALUES (?, ?, ?, ?, ?, 0)')
    .run(...values, skill);
  return getOwn(db, Number(lastInsertRowid));
}

/** Removes an added skill, or forgets what was said of a shipped one. CONFLICT when the revision is stale. */
export function removeSkill(db: Db, item: { id: number; revision: number }): void {
  checkRevision(getOwn(db, item.id), item, 'This skill');
  db.prepare('DELETE FROM own_skills WHERE id = ?').run(item.id);
}

function getOwn(db: Db, id: number): OwnSkill {
  const row = ownById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This skill is not in your list any more.');
  return readOwn(row);
}

function readOwn(row: OwnRow): OwnSkill {
  return {
    ...row,
    synonyms: synonymsShape.parse(JSON.parse(row.synonyms)),
    added: row.added === 1,
    hidden: row.hidden === 1,
    have: row.have === 1,
  };
}
