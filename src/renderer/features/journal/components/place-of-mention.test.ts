import { expect, it } from 'vitest';
import { placeOfMention } from './place-of-mention.ts';

it('a mention leads to its application, to the ending of it, or to what names the same person', () => {
  expect(placeOfMention({ kind: 'application', id: 3, applicationId: 3 }, 'key')).toBe('/applications/3');
  expect(placeOfMention({ kind: 'ending', id: 7, applicationId: 3 }, 'key')).toBe(
    '/applications/3?tab=ending',
  );
  expect(placeOfMention({ kind: 'ending', id: 7, applicationId: null }, 'key')).toBe('/endings');
  expect(placeOfMention({ kind: 'contact', id: 5, applicationId: null }, 'key')).toBe(
    '/journal/key?contact=5',
  );
});
