export type Sender = { name: string; email: string };

const LONGEST_ADDRESS = 254;
const BETWEEN_WORDS = /[\s<>()[\]"',;:]+/;
const ADDRESS = /^[^@]+@[^@]+\.[^@.]+$/;
const FROM_LINE = /^[ \t>*]{0,20}(?:from|von|de|da)[ \t]{0,20}:(.+)$/im;

/** Who wrote, from a line such as "Dana Whitlow <dana@halden.example>"; what is not said is empty. */
export function readSender(text: string): Sender {
  const [email = ''] = addressesIn(text);
  const name = (email === '' ? text : text.replace(email, ' '))
    .replace(/\bmailto:/gi, ' ')
    .replace(/[<>()[\]"\s]+/g, ' ')
    .trim()
    .replace(/^[,;:-]|[,;:-]$/g, '')
    .trim();
  return { name, email };
}

/** Who wrote an e-mail that was copied whole: from its "From:" line, or else from the only address in it. */
export function senderOfMail(text: string): Sender {
  const from = FROM_LINE.exec(text)?.[1];
  if (from !== undefined) return readSender(from);
  const addresses = new Set(addressesIn(text));
  const [only = ''] = addresses.size === 1 ? addresses : [];
  return { name: '', email: only };
}

// Word by word: one expression over a text without blanks would take ever longer.
function addressesIn(text: string): string[] {
  return text
    .split(BETWEEN_WORDS)
    .filter((word) => word.length <= LONGEST_ADDRESS && word.includes('@'))
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => ADDRESS.test(word));
}
