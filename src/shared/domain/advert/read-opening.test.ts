import { describe, expect, it } from 'vitest';
import { readOpening } from './read-opening.ts';

function read(text: string): (string | undefined)[] {
  const { role, company, place } = readOpening(text.split('\n'));
  return [role?.value, company?.value, place?.value];
}

describe('first lines of an advert', () => {
  it.each<[string, (string | undefined)[]]>([
    ['Engineer @ Hooli', ['Engineer', 'Hooli', undefined]],
    ['Senior Baker at home', ['Senior Baker at home', undefined, undefined]],
    ['Nurse at night', ['Nurse at night', undefined, undefined]],
    ['Kitchen Porter wanted\nCall Dave', ['Kitchen Porter', undefined, undefined]],
    ['Acme Ltd\nSenior Baker', ['Senior Baker', 'Acme Ltd', undefined]],
    ['Baker – Acme, Inc. – Austin', ['Baker', 'Acme, Inc.', 'Austin']],
    [
      'Infirmier de bloc (H/F) - CHU de Nantes - CDI',
      ['Infirmier de bloc (H/F)', 'CHU de Nantes', undefined],
    ],
    ['Koch (m/w/d)\nin Köln', ['Koch (m/w/d)', undefined, 'Köln']],
    ['Driver\nAustin, TX 78701', ['Driver', undefined, 'Austin, TX 78701']],
    ['Cleaner\nBloom Bakery\nLeeds LS1 4AP', ['Cleaner', 'Bloom Bakery', 'Leeds LS1 4AP']],
    ['Cleaner\n📍 Leeds', ['Cleaner', undefined, 'Leeds']],
    ['Cleaner\nBerlin · Vollzeit', ['Cleaner', undefined, undefined]],
    ['Engineer\nEngineering · Berlin, Germany', ['Engineer', undefined, undefined]],
    ['Engineer\nGlobex · Berlin', ['Engineer', undefined, undefined]],
    ['Engineer\nGlobex · Berlin\nGlobex is a maker of globes.', ['Engineer', 'Globex', 'Berlin']],
    ['Engineer\nGlobex · Berlin, Germany (Hybrid)', ['Engineer', 'Globex', 'Berlin, Germany']],
    [
      'Acme\nBaker\nLeeds, England · 2 weeks ago · 100 applicants\nAbout the job\nAcme is a bakery.',
      ['Baker', 'Acme', 'Leeds, England'],
    ],
    ['Bloomfield\nBaker\nLeeds, England · 2 weeks ago', ['Baker', undefined, 'Leeds, England']],
    ['Engineer\nStripe', ['Engineer', undefined, undefined]],
    ['We need a baker.\nCome and see us.', [undefined, undefined, undefined]],
    ['Responsibilities of the baker', [undefined, undefined, undefined]],
    ['The Weather Company\nSummer sale', [undefined, undefined, undefined]],
    ['', [undefined, undefined, undefined]],
  ])('are read as role, company and place: %j', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});
