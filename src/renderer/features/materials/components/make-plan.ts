import { createContext, useContext } from 'react';

/** Begins a plan for a skill that an application asks for. */
export type MakePlan = (skill: string, applicationId: number) => void;

/** The shell fills it where plans can be made; null: there is no way to. */
export const MakePlanContext = createContext<MakePlan | null>(null);

/** How a plan is begun, or null. */
export function useMakePlan(): MakePlan | null {
  return useContext(MakePlanContext);
}
