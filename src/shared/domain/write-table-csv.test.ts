import { describe, expect, it } from 'vitest';
import { writeTableCsv, writeTablesCsv } from './write-table-csv.ts';

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

  it('puts several below each other, each under its title', () => {
    const table = { head: ['Week', 'Sent'], rows: [['1', 2]] };
    expect(
      writeTablesCsv([
        { title: '3 of 5, so far', table },
        { title: 'Second', table },
      ]),
    ).toBe('\ufeff"3 of 5, so far"\r\nWeek,Sent\r\n1,2\r\n\r\nSecond\r\nWeek,Sent\r\n1,2\r\n');
  });
});
