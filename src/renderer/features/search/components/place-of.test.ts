import { describe, expect, it } from 'vitest';
import { SEARCH_KINDS } from '../../../../shared/search.ts';
import { placeOf } from './place-of.ts';

const hit = (kind: (typeof SEARCH_KINDS)[number], applicationId: number | null = 7) => ({
  kind,
  sourceId: 4,
  applicationId,
  ref: 'a-key',
  title: [],
  snippet: [],
});

describe('the place of a hit', () => {
  it('is the part of its application that shows it', () => {
    const tabs = SEARCH_KINDS.map((kind) => [kind, /\?tab=(.*)/.exec(placeOf(hit(kind)) ?? '')?.[1]]);
    expect(Object.fromEntries(tabs.filter(([, tab]) => tab !== undefined))).toEqual({
      application: 'overview',
      posting: 'posting',
      timeline: 'timeline',
      interview: 'interviews',
      document: 'timeline',
      checklist: 'materials',
      words: 'ending',
      remark: 'ending',
      letter: 'ending',
      review: 'ending',
    });
    expect(placeOf(hit('posting'))).toBe('/applications/7?tab=posting');
  });

  it('is the entry, with what was found, or the list it stands in', () => {
    const journal = hit('journal', null);
    const marked = (text: string) => [
      { text: 'Of ', hit: false },
      { text, hit: true },
    ];
    expect(placeOf({ ...journal, title: marked('Title'), snippet: marked('C++ & rotas') })).toBe(
      '/journal/a-key?find=C%2B%2B+%26+rotas',
    );
    expect(placeOf({ ...journal, title: marked('Rotas'), snippet: [{ text: 'Other', hit: false }] })).toBe(
      '/journal/a-key?find=Rotas',
    );
    expect(placeOf({ ...journal, snippet: marked('x'.repeat(9_000)) })?.length).toBeLessThan(300);
    expect(placeOf(journal)).toBe('/journal/a-key');
    expect(placeOf(hit('win', null))).toBe('/journal/wins');
    expect(placeOf(hit('action', null))).toBe('/endings/actions');
  });

  it('is the page of a person, also for what was written to them, and of an event or a community', () => {
    const network = ['contact', 'touch', 'event', 'community'] as const;
    expect(network.map((kind) => placeOf({ ...hit(kind, null), ref: kind === 'touch' ? '9' : '' }))).toEqual([
      '/network/people/4',
      '/network/people/9',
      '/network/events/4',
      '/network/communities/4',
    ]);
    expect(placeOf(hit('reminder', null))).toBe('/calendar?reminder=4');
    expect(placeOf(hit('activity', null))).toBe('/reports/work-search/log?activity=4');
  });

  it('is its own page in Growth, or that of what it belongs to', () => {
    const growth = ['plan', 'evidence', 'material', 'template', 'practice', 'mock'] as const;
    expect(growth.map((kind) => placeOf({ ...hit(kind, null), ref: '' }))).toEqual([
      '/growth/skills/4',
      '/growth/skills/4',
      '/growth/materials/4',
      '/growth/materials/letters/4',
      '/growth/practice/4',
      '/growth/practice/mock/4',
    ]);
    expect(placeOf({ ...hit('evidence', null), ref: '9' })).toBe('/growth/skills/9');
    expect(placeOf(hit('goal', null))).toBe('/growth/goals');
  });

  it('is none where no screen shows it', () => {
    expect(placeOf(hit('posting', null))).toBeNull();
  });
});
