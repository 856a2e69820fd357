import { describe, expect, it } from 'vitest';
import { readSender, senderOfMail } from './read-sender.ts';

describe('who wrote', () => {
  it.each([
    ['Dana Whitlow', 'Dana Whitlow', ''],
    ['Dana Whitlow <dana@halden.example>', 'Dana Whitlow', 'dana@halden.example'],
    ['"Whitlow, Dana" <dana@halden.example>', 'Whitlow, Dana', 'dana@halden.example'],
    ['dana@halden.example', '', 'dana@halden.example'],
    ['', '', ''],
  ])('is read from %j', (text, name, email) => {
    expect(readSender(text)).toEqual({ name, email });
  });

  it('of a copied e-mail stands in its From line, or is its only address', () => {
    expect(senderOfMail('Subject: Hi\nFrom: Dana <d@h.example>\nTo: me@m.example\n\nHello')).toEqual({
      name: 'Dana',
      email: 'd@h.example',
    });
    expect(senderOfMail('> Von: Jörg Weber <j@w.example>\nHallo').name).toBe('Jörg Weber');
    expect(senderOfMail('Write to d@h.example.')).toEqual({ name: '', email: 'd@h.example' });
    expect(senderOfMail('a@b.example and c@d.example')).toEqual({ name: '', email: '' });
  });

  it('takes no longer over a text without blanks', () => {
    const started = performance.now();
    senderOfMail('a@'.repeat(1_000_000));
    senderOfMail(`${'>'.repeat(1_000_000)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
