import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRequirement, suggestShown } from './match-requirement.ts';

function words(requirement: string, material: string) {
  const { spansInRequirement, spansInMaterial } = matchRequirement(requirement, material);
  return [
    spansInRequirement.map(([start, end]) => requirement.slice(start, end)),
    spansInMaterial.map(([start, end]) => material.slice(start, end)),
  ];
}

describe('what a material shows of a requirement', () => {
  it.each([
    [
      'Experience of scheduling boats',
      'I scheduled a boat a day',
      [
        ['scheduling', 'boats'],
        ['scheduled', 'boat'],
      ],
    ],
    [
      'Café management',
      'Managed a CAFE',
      [
        ['Café', 'management'],
        ['Managed', 'CAFE'],
      ],
    ],
    ['Inventory management', 'Stocktaking every month', [['Inventory management'], ['Stocktaking']]],
    ['Staplerschein', 'Forklift licence since 2019', [['Staplerschein'], ['Forklift licence']]],
    ['Must have good experience with the work', 'I have good experience and must work', [[], []]],
    ['C++ or Rust', 'Firmware in C++', [['C++'], ['C++']]],
    [
      'Betreuung von Gästen',
      'Gäste betreuen',
      [
        ['Betreuung', 'Gästen'],
        ['Gäste', 'betreuen'],
      ],
    ],
  ])('%s / %s', (requirement, material, expected) => {
    expect(words(requirement, material)).toEqual(expected);
  });

  it('takes no "C" of a licence for the language', () => {
    expect(words('Category C licence', 'C and C++ for pumps')[1]).toEqual([]);
  });

  it('gives places in both texts, in order and apart, and proposes only what it may', () => {
    const part = fc.oneof(
      fc.constantFrom('Excel', 'stocktaking', 'first aid', 'the', 'C++', ', '),
      fc.string(),
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (requirement, material) => {
        const { spansInRequirement, spansInMaterial } = matchRequirement(requirement, material);
        for (const [spans, whole] of [
          [spansInRequirement, requirement],
          [spansInMaterial, material],
        ] as const) {
          let before = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(whole.length);
            before = end;
          }
        }
        expect(spansInRequirement.length > 0).toBe(spansInMaterial.length > 0);
        expect(['shown', 'unclear']).toContain(suggestShown(requirement, material));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('what is proposed', () => {
  it.each([
    ['Good Excel and SQL', 'Wrote SQL reports and built Excel spreadsheets', 'shown'],
    ['Good Excel and SQL', 'Built Excel spreadsheets', 'unclear'],
    ['Chairing tenant panels', 'I chaired a panel of tenants', 'shown'],
    ['Chairing tenant panels', 'I chaired a club', 'unclear'],
    ['Experience', 'Experience', 'unclear'],
    ['SQL', 'No SQL needed in my last job', 'unclear'],
    ['', '', 'unclear'],
  ])('%s / %s: %s', (requirement, material, proposed) => {
    expect(suggestShown(requirement, material)).toBe(proposed);
  });
});
