/** Longer addresses are cut or refused by the mail programs and systems of today. */
const LONGEST = 1_900;

/**
 * A `mailto:` address that opens a mail program with everything filled in. When the letter is too long for it, the
 * address leaves the letter out, and `isShort` says so.
 */
export function mailLink(mail: { to: string; subject: string; body: string }): {
  href: string;
  isShort: boolean;
} {
  // Everything but the @ is encoded, so that a stored address can add no fields of its own.
  const to = encodeURIComponent(mail.to.trim()).replaceAll('%40', '@');
  const head = `mailto:${to}?subject=${encodeURIComponent(oneLine(mail.subject))}`;
  const whole = `${head}&body=${encodeURIComponent(mail.body.replaceAll(/\r?\n/g, '\r\n'))}`;
  if (whole.length <= LONGEST) return { href: whole, isShort: false };
  return { href: head.length <= LONGEST ? head : `mailto:${to}`, isShort: true };
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}
