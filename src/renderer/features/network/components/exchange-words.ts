import type { SameReason } from '../../../../shared/domain/find-same-people.ts';
import type { ChosenField, PersonFields } from '../../../../shared/domain/merge-people.ts';
import type { PeoplePreview } from '../../../../shared/network-exchange.ts';
import { counted } from '../../../lib/counted.ts';
import { TIE_NAMES } from './contact-names.ts';

/** What bringing a file in would do, in sentences. */
export function previewSentences(preview: PeoplePreview): string[] {
  const { add, known, fill, repeated, inTrash, elsewhere } = preview;
  const sentences = [
    add === 0 ? 'Nobody in this file is new to you.' : `${counted(add, 'person is', 'people are')} new.`,
  ];
  if (known > 0)
    sentences.push(
      `You know ${known.toLocaleString('en-GB')} already; ${
        fill === 0
          ? 'nothing about them changes.'
          : `for ${fill.toLocaleString('en-GB')}, empty fields are filled. What you wrote stays.`
      }`,
    );
  if (repeated > 0)
    sentences.push(`${counted(repeated, 'row says', 'rows say')} again what another row of the file says.`);
  if (inTrash > 0)
    sentences.push(`${counted(inTrash, 'person is', 'people are')} in the Trash and stay there.`);
  if (elsewhere > 0)
    sentences.push(
      `${counted(elsewhere, 'person', 'people')} at other companies or none ${elsewhere === 1 ? 'is' : 'are'} not brought in.`,
    );
  return sentences;
}

/** Somebody in a few words: "Ilse Brandt, Planner, Halden". */
export function personLine({ name, role, company }: { name: string; role: string; company: string }): string {
  return [name, role, company].filter((part) => part !== '').join(', ');
}

/** Why two people may be one. */
export const SAME_WORDS: Record<SameReason, string> = {
  url: 'The same link',
  email: 'The same e-mail address',
  name: 'The same name',
};

/** What the fields of a person are called where two people are compared. */
export const FIELD_WORDS: Record<ChosenField, string> = {
  name: 'Name',
  role: 'Role',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Link',
  howMet: 'How you met',
  tie: 'Closeness',
  everyDays: 'Keep in touch',
};

/** The value of a field as it is read; empty where there is none. */
export function valueWords(person: PersonFields, field: ChosenField): string {
  if (field === 'tie') return person.tie === 'new' ? '' : TIE_NAMES[person.tie];
  if (field === 'everyDays')
    return person.everyDays === null ? '' : `Every ${counted(person.everyDays, 'day')}`;
  return person[field];
}
