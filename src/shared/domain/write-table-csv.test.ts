import { describe, expect, it } from 'vitest';
import { writeTableCsv } from './write-table-csv.ts';

describe('a table as CSV', () => {
  it('quotes what needs it, keeps numbers and lets nothing be a formula', () => {
    expect(
      writeTableCsv(
        ['Source', 'Sent'],
        [
          ['Job fair, "north"', 3],
          ['=SUM(A1)', -1],
          ['two\nlines', 0],
        ],
      ),
    ).toBe('\ufeffSource,Sent\r\n"Job fair, ""north""",3\r\n\'=SUM(A1),-1\r\n"two\nlines",0\r\n');
  });
});
