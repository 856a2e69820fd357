import type { ContactLetter, Tie } from '../../../../shared/network-contacts.ts';

export const TIE_NAMES: Record<Tie, string> = { close: 'Close', acquaintance: 'Acquaintance', new: 'New' };
export const LETTER_NAMES: Record<ContactLetter, string> = { thank_you: 'Thank-you', check_in: 'Check-in' };

/** What a person does and where, as far as it is known. */
export function roleWords({ role, company }: { role: string; company: string }): string {
  return [role, company].filter(Boolean).join(', ');
}

/** The choices of a select from the names of its values. */
export function choicesOf<Value extends string>(
  names: Record<Value, string>,
): { value: string; label: string }[] {
  return Object.entries<string>(names).map(([value, label]) => ({ value, label }));
}
