import { findSkills } from '../../../../shared/domain/find-skills.ts';

/** The longest name of a skill a plan can have. */
const SKILL_LENGTH = 200;

/** The skill a requirement asks for: the first it names, else its own words. */
export function skillToLearn(requirement: string): string {
  return findSkills(requirement)[0]?.skill ?? requirement.slice(0, SKILL_LENGTH);
}
