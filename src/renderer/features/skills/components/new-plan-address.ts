/** What the address of a new plan says: the skill it is for, and the application that asked for it. */
export function readNewPlan(search: URLSearchParams): { skill: string; applicationId: number | null } {
  const id = Number(search.get('application'));
  return { skill: search.get('skill') ?? '', applicationId: Number.isSafeInteger(id) && id > 0 ? id : null };
}
