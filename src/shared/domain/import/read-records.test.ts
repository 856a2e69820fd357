import { describe, expect, it } from 'vitest';
import { fileSizeProblem, MAX_FILE_BYTES, readRecords } from './read-records.ts';

describe('readRecords', () => {
  it('gives every record the physical line it starts on', () => {
    const { records } = readRecords('a,b\n\n"one\ntwo\nthree",x\n\nlast,y\n', ',');
    expect(records.map(({ line }) => line)).toEqual([1, 3, 7]);
    expect(records[1]?.cells).toEqual(['one\ntwo\nthree', 'x']);
  });

  it('names the line of a quote that is never closed and stops the import', () => {
    const { problems } = readRecords('a,b\n1,2\n3,"open\n5,6\n7,8\n', ',');
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('never closed'), stops: true }]);
  });

  it('points at rows whose quotes do not match up without stopping', () => {
    const { records, problems } = readRecords('a,b\n"Senior" Chef,Acme\n"x" y\nz",2\n3,4\n', ',');
    expect(problems.map(({ line, stops }) => [line, stops])).toEqual([[2, false]]);
    expect(problems[0]?.message).toContain('lines 2 to 4');
    expect(records.at(-1)).toEqual({ line: 5, cells: ['3', '4'] });
  });

  it('stops at a line with too many columns and at a cell that is too long', () => {
    const wide = readRecords(`a,b\n${','.repeat(500)}x\n`, ',');
    expect(wide.problems[0]).toMatchObject({
      line: 2,
      stops: true,
      message: expect.stringContaining('500 columns'),
    });
    expect(wide.cutShort).toBe(true);
    const long = readRecords(`a,b\n1,2\n${'x'.repeat(1_000_001)},2\n`, ',');
    expect(long.problems[0]).toMatchObject({
      line: 3,
      stops: true,
      message: expect.stringContaining('million'),
    });
    expect(readRecords(`a,b\n${'x'.repeat(1_000_000)},2\n`, ',').problems).toEqual([]);
  });

  it('reports progress that grows and ends at one', () => {
    const shares: number[] = [];
    readRecords('a,b\n'.repeat(5000), ',', (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('sums up when very many rows have odd quotes', () => {
    const { records, problems } = readRecords('"a" b",c\n'.repeat(80), ',');
    expect(records).toHaveLength(80);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toContain('80 rows');
  });
});

describe('fileSizeProblem', () => {
  it('draws the line at 50 MB', () => {
    expect(fileSizeProblem(MAX_FILE_BYTES)).toBeNull();
    expect(fileSizeProblem(MAX_FILE_BYTES + 1)).toContain('50 MB');
  });
});
