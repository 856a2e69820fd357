import type { ListedSkill } from './listed-skill.ts';
import { CARE_SKILLS } from './skill-list-care.ts';
import { LANGUAGE_SKILLS } from './skill-list-languages.ts';
import { MAKING_SKILLS } from './skill-list-making.ts';
import { OFFICE_SKILLS } from './skill-list-office.ts';
import { PEOPLE_SKILLS } from './skill-list-people.ts';
import { SERVICE_SKILLS } from './skill-list-service.ts';
import { SOFTWARE_SKILLS } from './skill-list-software.ts';
import { TRADE_SKILLS } from './skill-list-trades.ts';

/** The skills that come with the application. */
export const SHIPPED_SKILLS: readonly ListedSkill[] = [
  ...CARE_SKILLS,
  ...TRADE_SKILLS,
  ...SERVICE_SKILLS,
  ...OFFICE_SKILLS,
  ...MAKING_SKILLS,
  ...SOFTWARE_SKILLS,
  ...LANGUAGE_SKILLS,
  ...PEOPLE_SKILLS,
];

/** Words that only look like the name of a skill. */
export const NO_SKILLS: ListedSkill = {
  skill: '',
  names:
    'childcare voucher, counselling helpline, counselling service, agile working, reinigung der dienstkleidung, reinigung der arbeitskleidung, reinigung der berufskleidung, leadership team, senior leadership team, curriculum vitae, go to market, word of mouth, sales force, first aid box, project plan, présentation soignée, bonne présentation, excellente présentation, food presentation, presentation of dishes, plate presentation, product presentation',
};
