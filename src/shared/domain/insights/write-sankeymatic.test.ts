import { describe, expect, it } from 'vitest';
import { goldenFlow } from './golden-flow-for-tests.ts';
import { writeSankeymatic } from './write-sankeymatic.ts';

const LINE = /^([^[\]#]+) \[(\d+)\] ([^[\]#]+)$/;

describe('the text for SankeyMATIC', () => {
  it('has a line for each strand, and they balance', () => {
    const lines = writeSankeymatic(goldenFlow()).trimEnd().split('\n');
    expect(lines).toHaveLength(17);
    expect(lines[0]).toBe('Recruiter inquiry [51] HR interview');
    const amount = (line: string) => Number(LINE.exec(line)?.[2]);
    expect(lines.reduce((sum, line) => sum + amount(line), 0)).toBe(189);
    expect(lines.filter((line) => line.endsWith('] HR interview')).map(amount)).toEqual([51, 10]);
  });

  it('takes nothing of a name for syntax, and keeps nodes of one name apart', () => {
    const node = (id: string, name: string, rank: number) =>
      ({ id, name, kind: 'stage', rank, count: 3 }) as const;
    const text = writeSankeymatic({
      nodes: [
        node('a', "': Screening [2]\nof #3", 0),
        node('b', 'Rejected', 1),
        node('c', 'rejected', 2),
        node('d', '#[', 3),
        node('e', ' ~#', 4),
      ],
      links: [
        { from: 'a', to: 'b', count: 3 },
        { from: 'b', to: 'c', count: 3 },
        { from: 'c', to: 'd', count: 3 },
        { from: 'd', to: 'e', count: 3 },
        { from: 'a', to: 'e', count: 0 },
      ],
    });
    expect(text).toBe(
      'Screening (2) of 3 [3] Rejected\nRejected [3] rejected (2)\nrejected (2) [3] (\n( [3] No name\n',
    );
  });
});
