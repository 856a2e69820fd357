import { type TalkProgress, thanksTiming } from '../../../../shared/domain/talk-progress.ts';
import type { Talk } from '../../../../shared/network-talks.ts';
import { type DateFormat, formatDay, formatShortDay } from '../../../lib/format.ts';
import { whenWords } from './event-times.ts';

export const PROGRESS_WORDS: Record<TalkProgress, string> = {
  preparing: 'Being prepared',
  asked: 'Asked, no answer yet',
  declined: 'No talk came of it',
  arranged: 'Arranged',
  over: 'Did it take place?',
  held: 'Took place, thanks not sent yet',
  thanked: 'Took place, and you said thank you',
};

/** The days of a talk, in their order. */
export function talkDays(talk: Talk, format: DateFormat, today: string, zone: string): string {
  const { askedOn, declinedOn, startsAt, timeZone, place, heldOn, thankedOn } = talk;
  return [
    askedOn && `asked ${formatDay(askedOn, format)}`,
    declinedOn && heldOn === null && `closed ${formatDay(declinedOn, format)}`,
    startsAt && heldOn === null && whenWords({ startsAt, endsAt: null, timeZone }, format, today, zone),
    heldOn === null && place,
    heldOn && `held ${formatDay(heldOn, format)}${lengthWords(talk)}`,
    thankedOn && `thanked ${formatDay(thankedOn, format)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** When to thank, as a sentence. Nobody is ever late. */
export function thanksWords(heldOn: string, today: string, format: DateFormat): string {
  const { when, until } = thanksTiming(heldOn, today);
  if (when === 'now') return 'A short thank-you is best within a day.';
  if (when === 'soon') return `A short thank-you comes well until ${formatShortDay(until, format)}.`;
  return 'A thank-you that comes later is welcome too.';
}

function lengthWords({ keptMinutes, minutes }: Talk): string {
  return keptMinutes === null ? '' : `, ${keptMinutes} minutes of the ${minutes} asked for`;
}
