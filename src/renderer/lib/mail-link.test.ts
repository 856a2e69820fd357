import { describe, expect, it } from 'vitest';
import { mailLink } from './mail-link.ts';

const letter = {
  to: 'dana@example.org',
  subject: 'Thank you & a question',
  body: 'Hello Dana,\n\nÜber 100 %?',
};

describe('an address that opens a mail program', () => {
  it('carries person, subject and letter, encoded', () => {
    const { href, isShort } = mailLink(letter);
    expect(isShort).toBe(false);
    const url = new URL(href);
    expect(url.pathname).toBe('dana@example.org');
    expect(url.searchParams.get('subject')).toBe('Thank you & a question');
    expect(url.searchParams.get('body')).toBe('Hello Dana,\r\n\r\nÜber 100 %?');
  });

  it('gives a stored address no way to add fields', () => {
    const url = new URL(mailLink({ ...letter, to: 'a@b.org?bcc=other@c.org&x=' }).href);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(mailLink({ ...letter, subject: 'a\r\nBcc: x@y.org' }).href).href).not.toContain(
      '%0D%0ABcc',
    );
  });

  it('leaves a long letter out and says so', () => {
    const { href, isShort } = mailLink({ ...letter, body: 'word '.repeat(600) });
    expect(isShort).toBe(true);
    expect(href).toBe('mailto:dana@example.org?subject=Thank%20you%20%26%20a%20question');
  });

  it('works without a person', () => {
    expect(mailLink({ ...letter, to: '' }).href.startsWith('mailto:?subject=')).toBe(true);
  });
});
