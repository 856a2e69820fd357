import { MENTION_KINDS, type MentionKind } from '../../../../shared/journal.ts';

const LINK = /^(?:https?:\/\/|mailto:|rebound:)[^\s\p{Cc}]+$/iu;
const IMAGE = /^images\/([0-9a-f]{64})\.(png|jpg|gif|webp)$/;
const MENTION = /^rebound:(application|contact|ending)\/([1-9]\d{0,14})$/;

export type ImageExtension = 'png' | 'jpg' | 'gif' | 'webp';

/** Whether a link may lead there: the web, mail, or a place in Rebound. */
export function isAllowedAddress(address: string): boolean {
  return LINK.test(address);
}

/** The picture an address in Markdown means; null for every picture that is not kept with the entries. */
export function readImageAddress(address: string): { sha256: string; extension: ImageExtension } | null {
  const [, sha256, extension] = IMAGE.exec(address) ?? [];
  if (sha256 === undefined) return null;
  return extension === 'png' || extension === 'jpg' || extension === 'gif' || extension === 'webp'
    ? { sha256, extension }
    : null;
}

/** How a kept picture is named in Markdown. */
export function imageAddress(sha256: string, extension: string): string {
  return `images/${sha256}.${extension}`;
}

/** What a mention's address means, or null for any other address. */
export function readMentionAddress(address: string): { kind: MentionKind; id: number } | null {
  const [, named, id] = MENTION.exec(address) ?? [];
  const kind = MENTION_KINDS.find((one) => one === named);
  return kind && id !== undefined ? { kind, id: Number(id) } : null;
}

/** How a mention is named in Markdown. */
export function mentionAddress(kind: string, id: number): string {
  return `rebound:${kind}/${id}`;
}
