import { createContext, useContext } from 'react';
import { findSkills } from '../../../../shared/domain/find-skills.ts';

/** The longest name of a skill a plan can have. */
const SKILL_LENGTH = 200;

/** Begins a plan for a skill that an application asks for. */
export type MakePlan = (skill: string, applicationId: number) => void;

/** The shell fills it where plans can be made; null: there is no way to. */
export const MakePlanContext = createContext<MakePlan | null>(null);

/** How a plan is begun, or null. */
export function useMakePlan(): MakePlan | null {
  return useContext(MakePlanContext);
}

/** The skill a requirement asks for: the first it names, else its own words. */
export function skillToLearn(requirement: string): string {
  return findSkills(requirement)[0]?.skill ?? requirement.slice(0, SKILL_LENGTH);
}

/** The address at which a plan for a skill is begun, with the application as a reason for it. */
export function newPlanAddress(skill: string, applicationId: number): string {
  return `/growth/skills/new?${new URLSearchParams({ skill, application: String(applicationId) })}`;
}
