/** The address at which a plan for a skill is begun, with the application that asked for it, if one did. */
export function newPlanAddress(skill: string, applicationId?: number): string {
  const said = new URLSearchParams({ skill });
  if (applicationId !== undefined) said.set('application', String(applicationId));
  return `/growth/skills/new?${said}`;
}

/** What the address of a new plan says: the skill it is for, and the application that asked for it. */
export function readNewPlan(search: URLSearchParams): { skill: string; applicationId: number | null } {
  const id = Number(search.get('application'));
  return { skill: search.get('skill') ?? '', applicationId: Number.isSafeInteger(id) && id > 0 ? id : null };
}
