import type { ActivityFields, ActivityKind } from '../../work-search.ts';
import type { Need } from './log-columns.ts';
import { FIELD_NAMES } from './log-words.ts';
import type { LogPreset } from './presets.ts';

const WITH_EMPLOYER: readonly ActivityKind[] = ['application', 'employer_contact', 'interview', 'follow_up'];

/** What a form asks for and an activity does not say, each as the fields of which one is enough. */
export function missingFields(activity: ActivityFields, preset: LogPreset): Need['anyOf'][] {
  const side = WITH_EMPLOYER.includes(activity.kind) ? 'employer' : 'other';
  return preset.needs
    .filter(({ of }) => of === 'all' || of === side)
    .filter(({ anyOf }) => anyOf.every((field) => activity[field] === null || activity[field] === ''))
    .map(({ anyOf }) => anyOf);
}

/** Missing fields in words: "phone · e-mail, address or web address". */
export function missingWords(missing: readonly Need['anyOf'][]): string {
  return missing
    .map((anyOf) => {
      const names = anyOf.filter((field) => field !== 'resultNote').map((field) => FIELD_NAMES[field].en);
      const last = names.at(-1) ?? '';
      return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
    })
    .join(' · ');
}
