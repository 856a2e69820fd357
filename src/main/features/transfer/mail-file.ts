import type { Address, Email } from 'postal-mime';
import { LIMITS } from '../../../shared/applications.ts';
import type { MailWords } from '../../../shared/domain/match-mail.ts';
import { suggestThemes } from '../../../shared/domain/suggest-themes.ts';
import type { ReadMail } from '../../../shared/transfer-mails.ts';
import { parseMailFile, sentDay, wordsOfMail } from '../endings/read-message.ts';

const EXCERPT = 240;
const SUBJECT = 300;
const MOST_PEOPLE = 50;

/** A saved e-mail before anybody looked where it belongs. `saysNo` means little of one that belongs nowhere. */
export type MailFile = Omit<ReadMail, 'proposals' | 'sure' | 'readsLikeNo'> & {
  words: MailWords;
  saysNo: boolean;
};

/** Reads a saved e-mail; null when it is none, or has no words. TOO_LARGE above 25 MB. */
export async function readMail(path: string): Promise<MailFile | null> {
  const mail = await parseMailFile(path);
  const words = mail ? wordsOfMail(mail) : '';
  if (!mail || words === '') return null;
  const sender = { name: mail.from?.name ?? '', email: mail.from?.address ?? '' };
  const subject = (mail.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, SUBJECT);
  // The same lines a person copies, so that the timeline finds the sender in them.
  const head = [
    sender.name || sender.email ? `From: ${fromLine(sender)}` : '',
    subject && `Subject: ${subject}`,
  ];
  const whole = [head.filter((line) => line !== '').join('\n'), words]
    .filter((part) => part !== '')
    .join('\n\n');
  const text = whole.slice(0, LIMITS.note).trim();
  return {
    sender,
    subject,
    on: sentDay(mail),
    text,
    excerpt: words.replace(/\s+/g, ' ').slice(0, EXCERPT),
    isCut: whole.length > LIMITS.note,
    saysNo: suggestThemes(text).kind === 'rejection',
    hasInvitation: mail.attachments.some(
      ({ mimeType, filename }) => mimeType === 'text/calendar' || /\.ics$/i.test(filename ?? ''),
    ),
    words: { ...peopleOf(mail), subject, text: words },
  };
}

function fromLine({ name, email }: { name: string; email: string }): string {
  return name !== '' && email !== '' ? `${name} <${email}>` : name || email;
}

/** Everybody it went from and to: of a sent e-mail, who got it says more. */
function peopleOf({ from, replyTo = [], to = [], cc = [] }: Email): Pick<MailWords, 'addresses' | 'names'> {
  const all = [...(from ? [from] : []), ...replyTo, ...to, ...cc].flatMap(mailboxes).slice(0, MOST_PEOPLE);
  return { addresses: all.map(({ address }) => address), names: all.map(({ name }) => name) };
}

function mailboxes(address: Address): { name: string; address: string }[] {
  return address.group ?? [address];
}
