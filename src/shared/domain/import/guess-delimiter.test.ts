import { describe, expect, it } from 'vitest';
import { commonWidth, countKnownHeaders, guessDelimiter } from './guess-delimiter.ts';

describe('guessDelimiter', () => {
  it.each([
    ['Company,Role\nAcme,Chef\n', ','],
    ['Firma;Rolle;Ort\nAcme, Inc.;Koch;Bonn, NRW\nZeta, Ltd.;Koch;Köln, NRW\n', ';'],
    ['a\tb\tc\n1,5\t2\t3\n2,5\t3\t4\n', '\t'],
    ['a|b\n1|2\n3|4\n', '|'],
    ['x;y\n"1;2";"3,4,5\n6,7"\n', ';'],
  ])('reads %j as separated by %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it('sees one column where the cells only happen to hold separators', () => {
    expect(guessDelimiter('Company\nAcme, Inc.\nGlobex, Inc.\n')).not.toBe(',');
    expect(guessDelimiter('Acme\nGlobex\n')).toBe(',');
  });

  it('trusts known column names more than even rows', () => {
    const text = 'Company,Role,Notes\nA,B,x; y\nC,D,x; y, z\nE,F,x; y, z, w\n';
    expect(guessDelimiter(text)).toBe(',');
  });

  it('is not misled by a long preamble', () => {
    const preamble = 'Notes:\nline; with; signs\nline; with; signs\nline; with; signs\n';
    expect(guessDelimiter(`${preamble}First Name,Company,Position\nAda,Acme,Chef\n`)).toBe(',');
  });
});

describe('countKnownHeaders and commonWidth', () => {
  it('count what they say', () => {
    expect(countKnownHeaders(['Firma', 'Rolle', 'x', ''])).toBe(2);
    expect(commonWidth([['a'], ['a', 'b'], ['c', 'd']])).toBe(2);
    expect(commonWidth([['a'], ['a', 'b']])).toBe(2);
    expect(commonWidth([])).toBe(0);
  });
});
