import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostings } from './find-skills/fixtures/read-postings.ts';
import { requirementsOf } from './posting-requirements.ts';
import { requirementLines } from './requirement-lines.ts';

const POSTINGS = ['tuned-hands.txt', 'tuned-desks.txt', 'tuned-second.txt', 'held-out.txt'].flatMap(
  readPostings,
);
const kinds = (posting: string) => requirementsOf(posting).map(({ kind, text }) => `${kind}: ${text}`);

describe('what an advert asks for', () => {
  it('takes the kind from the heading', () => {
    expect(
      kinds('Cook\n\nEssential\n- Two years in a kitchen\n\nDesirable:\n• Pastry\n\nBenefits\n- Free meals'),
    ).toEqual(['must: Two years in a kitchen', 'nice: Pastry']);
    expect(kinds('Ihr Profil\n- Führerschein\nWünschenswert\n- Englisch\nWir bieten\n- Urlaub')).toEqual([
      'must: Führerschein',
      'nice: Englisch',
    ]);
    expect(
      kinds('Profil recherché :\n- Permis B\nLes plus :\n- Anglais\nNous offrons :\n- Mutuelle'),
    ).toEqual(['must: Permis B', 'nice: Anglais']);
  });

  it.each([
    ['- Excel would be an advantage', 'nice'],
    ['- Ideally a degree', 'nice'],
    ['- Degree preferred', 'nice'],
    ['- Forklift licence (desirable)', 'nice'],
    ['- Forklift licence, not essential', 'nice'],
    ['- A degree, ideally in law', 'must'],
    ['- Two years of sales', 'must'],
    ['- Englisch ist von Vorteil', 'nice'],
    ['- Englisch ist zwingend erforderlich', 'must'],
    ['- Le permis B serait un plus', 'nice'],
    ['- Permis B exigé', 'must'],
  ])('reads the words of the line: %s', (line, kind) => {
    expect(requirementsOf(`What you bring\n${line}\n- Patience`)[0]?.kind).toBe(kind);
  });

  it('reads sentences of running text and leaves out the rest', () => {
    expect(
      kinds(
        'We bake bread. You must have a driving licence. Experience in a bakery would be useful. No degree is needed. Please send a CV.',
      ),
    ).toEqual(['must: You must have a driving licence.', 'nice: Experience in a bakery would be useful.']);
  });

  it.each([
    'Teacher\n\nESSENTIAL FUNCTIONS\n- Plan and teach daily lessons\n- Keep accurate registers',
    'Nurse\n\nResponsibilities\n- Check vital signs each hour\n- Order stock when needed',
    'Reporting to the Area Manager, you will have full responsibility for the shop.',
    'You will help with washing, cooking and cleaning where needed.',
    'Newly qualified teachers are welcome to apply.',
    'Second fix carpenters required for a new-build site in Hull.',
    'Permis de conduire non exigé : la gare est à cinq minutes.',
  ])('takes no duty, title or invitation for a requirement: %j', (posting) => {
    expect(kinds(posting)).toEqual([]);
  });

  it('parts a sentence at its second "you need"', () => {
    expect(kinds('Good attention to detail is a must and you need to be physically fit.')).toEqual([
      'must: Good attention to detail is a must',
      'must: you need to be physically fit.',
    ]);
  });

  it('knows politer headings', () => {
    expect(
      kinds('We need\n- A licence\n\nWe would also like\n- French\n\nAlso of interest\n- Dutch'),
    ).toEqual(['must: A licence', 'nice: French', 'nice: Dutch']);
    expect(
      kinds('Analyste\n\nCe que nous attendons :\n- Pratique de SQL\n\nCe que nous offrons :\n- Mutuelle'),
    ).toEqual(['must: Pratique de SQL']);
  });

  it.each([
    'Applicants of all ages are welcome.',
    'You are welcome to join us.',
    'We explain what would help.',
    'We want it to be fun.',
    'We are looking for someone to look after the shop.',
  ])('takes no requirement from "%s"', (sentence) => {
    expect(kinds(`Baker\n\n${sentence}`)).toEqual([]);
  });

  it('parts a sentence that asks for one thing and would like another', () => {
    expect(
      kinds('What you bring\n- A driving licence is required; a first aid certificate would be useful'),
    ).toEqual(['must: A driving licence is required', 'nice: a first aid certificate would be useful']);
  });

  it.each([
    ['- A hygiene certificate, ideally', 'nice'],
    ['- If you bake a decent scone, even better', 'nice'],
    ['- Welsh is handy, not vital', 'nice'],
    ['- Italienisch schadet nicht', 'nice'],
    ['- Englisch für die Handbücher ist hilfreich', 'nice'],
    ['- Warm and helpful with everybody', 'must'],
    ['- Teamfähigkeit', 'must'],
    ['- NVQ 3 welcome', 'nice'],
    ['- Spanish would open doors', 'nice'],
  ])('reads "%s" as the person would', (line, kind) => {
    expect(requirementsOf(`Das bringen Sie mit\n${line}\n- Geduld`)[0]?.kind).toBe(kind);
  });

  it('reads each clause that says how much it asks for by itself', () => {
    expect(
      kinds('Porter\n\nA first aid certificate is desirable, and French would be a bonus in summer.'),
    ).toEqual(['nice: A first aid certificate is desirable', 'nice: French would be a bonus in summer.']);
    expect(kinds('Porter\n\nMakaton would be lovely, but we can also pay for you to learn.')).toEqual([
      'nice: Makaton would be lovely',
    ]);
  });

  it('reads a list behind a heading in its line by the item', () => {
    expect(kinds('What we expect: five years at sea, a clean licence, and good humour.')).toEqual([
      'must: five years at sea',
      'must: a clean licence',
      'must: good humour.',
    ]);
    expect(kinds('Lab work.\n\nNeeded: a degree. Desirable: some French. We offer: training.')).toEqual([
      'must: a degree.',
      'nice: some French.',
    ]);
  });

  it('knows a numbered heading by the deeper points under it', () => {
    expect(kinds('1. Purpose\nTo help.\n\n3. Person specification\n3.1 Patience\n3.2 A licence')).toEqual([
      'must: Patience',
      'must: A licence',
    ]);
  });

  it.each([
    "You won't handle freight and no forklift ticket is required.",
    "That's why we need you.",
    'Do you enjoy a good puzzle and know your tea?',
    "What you won't need\n- A degree\n- Sales experience",
    'Über uns\n\nKochen müssen Sie nicht.',
  ])('takes nothing denied and no question for a requirement: "%s"', (text) => {
    expect(kinds(`Baker\n\n${text}`)).toEqual([]);
  });

  it('reads a heading that stands in its line', () => {
    expect(kinds('Essential: a driving licence\nDesirable: some French')).toEqual([
      'must: a driving licence',
      'nice: some French',
    ]);
  });

  it('gives places in the text, in order and apart, whatever the text', () => {
    const part = fc.constantFrom(
      ...POSTINGS.flatMap(({ text }) => text.split('\n')),
      '- ',
      '; ',
      ':',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 12 }), (parts) => {
        const posting = parts.join('\n');
        let before = 0;
        for (const { text, span } of requirementsOf(posting)) {
          expect(posting.slice(...span)).toBe(text);
          expect(span[0]).toBeGreaterThanOrEqual(before);
          before = span[1];
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('the lines offered in a review', () => {
  it('are each there once, at most 40, and none where nothing is asked for', () => {
    expect(requirementLines('What you bring\n- Patience\n- Patience\n- A licence')).toEqual([
      'Patience',
      'A licence',
    ]);
    const many = Array.from({ length: 60 }, (_, at) => `- Skill ${at}`).join('\n');
    expect(requirementLines(`Requirements\n${many}`)).toHaveLength(40);
    expect(requirementLines('We bake bread.\n\nCome and see us.')).toEqual([]);
    expect(requirementLines('')).toEqual([]);
  });
});
