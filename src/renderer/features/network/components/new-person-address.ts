/** What is known of somebody before they are added. */
export type NewPersonFacts = { name: string; email: string; company: string; applicationId: number | null };

/** What the address of the form for a new contact says; what it leaves out is empty. */
export function readNewPerson(search: URLSearchParams): NewPersonFacts {
  const id = Number(search.get('application'));
  return {
    name: search.get('name') ?? '',
    email: search.get('email') ?? '',
    company: search.get('company') ?? '',
    applicationId: Number.isSafeInteger(id) && id > 0 ? id : null,
  };
}
