import type { Control, EndingDraft, EndingPage, HowCame } from '../../../../shared/endings.ts';

export const HOW_CAME_WORDS: Record<HowCame, string> = {
  email: 'E-mail',
  call: 'Call',
  portal: 'Portal',
  in_person: 'In person',
  silence: 'Silence',
};

export const SURENESS_WORDS = { 1: 'A guess', 2: 'Fairly sure', 3: 'Told so' } as const;

export const NO_REASON = 'No reason was given';

/** Said of a message that is something else than a rejection; empty for one, and when nothing is known. */
const KIND_WORDS: Record<string, string> = {
  acknowledgement: 'This reads like a note that your application arrived, not a rejection.',
  invitation: 'This reads like an invitation, not a rejection.',
  offer: 'This reads like an offer, not a rejection.',
  job_alert: 'This reads like a list of open jobs, not a rejection.',
  withdrawn: 'This reads as if you had withdrawn. If so, the card belongs under Withdrawn.',
};

type Outcome = EndingPage['outcome'];

/** How the form speaks: `isOwn` when it was the person's own decision, `saidFirst` when their words lead. */
export function endingVoice(outcome: Outcome): { isOwn: boolean; lead: string; saidHint: string } {
  const hint = 'Paste or type it here. A saved e-mail (.eml) can be dropped here too.';
  const ifTheyWrote = 'If they wrote something, it can be kept here.';
  switch (outcome?.code) {
    case 'withdrawn':
      return { isOwn: true, lead: 'You withdrew. Nothing has to be recorded.', saidHint: ifTheyWrote };
    case 'declined_by_me':
      return { isOwn: true, lead: 'You declined. Nothing has to be recorded.', saidHint: ifTheyWrote };
    case 'accepted':
      return { isOwn: true, lead: 'You accepted. Nothing has to be recorded.', saidHint: ifTheyWrote };
    case 'no_reply':
      return {
        isOwn: false,
        lead: 'You closed this one, since no reply came. If one comes later, move the card back: this stays on record.',
        saidHint: ifTheyWrote,
      };
    case 'closed_by_employer':
      return { isOwn: false, lead: 'They closed the job. Everything here can be skipped.', saidHint: hint };
    default:
      return { isOwn: false, lead: 'Everything here can be skipped.', saidHint: hint };
  }
}

/** A calm sentence when a message reads like something else than the outcome says; otherwise empty. */
export function kindSentence(kind: string | undefined, outcome: Outcome): string {
  if (kind === undefined || outcome?.code === 'accepted') return '';
  if (kind === 'withdrawn' && outcome?.code === 'withdrawn') return '';
  return KIND_WORDS[kind] ?? '';
}

/** Where the underline of words by their control is described for people who read the page. */
export function quoteOf(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans
    .map(([start, end]) => `“${text.slice(start, end).replaceAll(/\s+/g, ' ').trim()}”`)
    .join(' … ');
}

export type SurenessChoice = NonNullable<EndingDraft['sureness']>;
export const SURENESS_CHOICES: readonly SurenessChoice[] = [1, 2, 3];
/** What a person can choose; not known is where they leave it. */
export const CONTROL_CHOICES: readonly Control[] = ['within', 'partly', 'outside'];
