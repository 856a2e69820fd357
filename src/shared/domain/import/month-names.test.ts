import { describe, expect, it } from 'vitest';
import { foldText } from '../fold-text.ts';
import { monthOfName } from './month-names.ts';

describe('monthOfName', () => {
  it.each(['en', 'de', 'fr'])('knows every month the %s calendar prints, long and short', (language) => {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = foldText(format.format(new Date(Date.UTC(2026, month - 1, 15)))).replace('.', '');
        expect(monthOfName(name), `${language} ${name}`).toBe(month);
      }
    }
  });

  it('knows no other words', () => {
    expect(monthOfName('monday')).toBeNull();
    expect(monthOfName('')).toBeNull();
  });
});
