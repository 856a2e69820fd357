import { describe, expect, it } from 'vitest';
import { printFileName } from './print-file-name.ts';

describe('the file name of a printed page', () => {
  it('keeps letters of every language and drops what systems refuse', () => {
    expect(printFileName('Küchenleitung, Müller & Söhne')).toBe('Küchenleitung, Müller & Söhne');
    expect(printFileName('C++/C# lead: "night"\t<shift>?')).toBe('C++ C# lead night shift');
    expect(printFileName('../.hidden.')).toBe('hidden');
  });

  it('is short enough for every system, and never empty', () => {
    expect(Array.from(printFileName(`Depot manager, ${'Ö'.repeat(200)}`))).toHaveLength(100);
    expect(printFileName('???')).toBe('Rebound');
  });
});
