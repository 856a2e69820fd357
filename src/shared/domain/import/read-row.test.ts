import { describe, expect, it } from 'vitest';
import type { FieldKey } from './import-types.ts';
import { planColumns, readRow } from './read-row.ts';

function read(columns: readonly (readonly [label: string, field: FieldKey, cell: string])[]) {
  const labels = columns.map(([label]) => label);
  const mapping = columns.map(([, field]) => field);
  const planned = planColumns(
    labels,
    mapping,
    labels.map(() => 'dmy' as const),
  );
  return readRow({ line: 2, cells: columns.map(([, , cell]) => cell) }, planned);
}

describe('readRow', () => {
  it('sorts cells into fields and takes words for nothing as nothing', () => {
    const facts = read([
      ['Firma', 'company', '  Bäckerei\nSüß '],
      ['Rolle', 'role', 'N/A'],
      ['Beworben', 'appliedOn', '03.04.2026'],
      ['Kontakt', 'contactName', 'Eva Weiß'],
      ['Extra', 'ignore', 'left out'],
    ]);
    expect([...facts.texts]).toEqual([
      ['company', 'Bäckerei Süß'],
      ['contactName', 'Eva Weiß'],
    ]);
    expect([...facts.dates]).toEqual([['appliedOn', '2026-04-03']]);
    expect([facts.noteLines, facts.remarks]).toEqual([[], []]);
  });

  it('keeps an unreadable date in the note with a remark (fault 20)', () => {
    const facts = read([['Date Applied', 'appliedOn', 'Before 2025-01-24']]);
    expect(facts.dates.size).toBe(0);
    expect(facts.noteLines).toEqual(['Date in the sheet: Before 2025-01-24 (Date Applied)']);
    expect(facts.remarks).toHaveLength(1);
  });

  it('puts the second column of a field into the note unless it says the same', () => {
    const facts = read([
      ['Ort', 'place', 'Köln'],
      ['Standort', 'place', 'Köln'],
      ['City', 'place', 'Bonn'],
      ['Applied', 'appliedOn', '03.04.2026'],
      ['Sent', 'appliedOn', '04.04.2026'],
    ]);
    expect(facts.texts.get('place')).toBe('Köln');
    expect(facts.noteLines).toEqual(['City: Bonn', 'Sent: 04.04.2026']);
  });

  it('labels note lines except those of a column called notes', () => {
    const facts = read([
      ['Notizen', 'note', 'erste\nzweite'],
      ['Excitement', 'note', '3'],
      ['Notes (2)', 'note', 'more'],
    ]);
    expect(facts.noteLines).toEqual(['erste\nzweite', 'Excitement: 3', 'more']);
  });

  it('splits tags at commas, semicolons and strokes, each once', () => {
    expect(read([['Tags', 'tags', 'remote; Remote,Köln | part time,,']]).tags).toEqual([
      'remote',
      'Köln',
      'part time',
    ]);
    const many = read([['Tags', 'tags', Array.from({ length: 51 }, (_, index) => `t${index}`).join(',')]]);
    expect([many.tags, many.noteLines.length, many.remarks.length]).toEqual([[], 1, 1]);
  });

  it('takes only web addresses as links', () => {
    expect(read([['Link', 'url', 'https://a.example/1?x=1']]).texts.get('url')).toBe(
      'https://a.example/1?x=1',
    );
    expect(read([['Link', 'url', 'www.acme.example/jobs/1']]).texts.get('url')).toBe(
      'https://www.acme.example/jobs/1',
    );
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'found on LinkedIn',
      'LinkedIn',
      'file:///etc/passwd',
    ]) {
      const facts = read([['Link', 'url', bad]]);
      expect(facts.texts.has('url'), bad).toBe(false);
      expect(facts.noteLines).toEqual([`Link: ${bad}`]);
    }
  });

  it('never cuts: what is too long for its field goes into the note whole', () => {
    const long = 'x'.repeat(501);
    const facts = read([
      ['Place', 'place', long],
      ['Source', 'source', long.slice(1)],
      ['Link', 'url', `https://a.example/${'y'.repeat(2000)}`],
    ]);
    expect(facts.noteLines.map((line) => line.length)).toEqual([508, 2024]);
    expect(facts.texts.get('source')).toHaveLength(500);
    expect(facts.remarks).toHaveLength(2);
  });

  it('recognises an e-mail address written where the name belongs', () => {
    const facts = read([['Contact', 'contactName', 'eva@acme.example']]);
    expect([...facts.texts]).toEqual([['contactEmail', 'eva@acme.example']]);
  });
});
