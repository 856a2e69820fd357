import { dayCount } from './board/day-count.ts';
import { kaplanMeier } from './statistics.ts';

/** An open application as the rule sees it; days are `YYYY-MM-DD`. */
export type OpenApplication = {
  id: number;
  /** The day of the last event of any kind: a move, a note, an interview. */
  lastEventOn: string;
  /** The day of the next interview or planned step; while it is to come, nothing is quiet. */
  nextOn: string | null;
};

/** How long one past application waited; `replied` false when it is still waiting or ended without a reply. */
export type ReplyTime = { days: number; replied: boolean };

/** After how many days without an event an application counts as quiet, and where that number comes from. */
export type QuietLimit = { days: number; basis: 'own_replies' | 'default'; replies: number };

const DEFAULT_DAYS = 30;
const REPLIES_NEEDED = 10;
/** However fast replies came, nobody is to be asked about sooner than after a week. */
const FEWEST_DAYS = 7;

/**
 * The limit from the person's own replies once there are ten: the day by which 9 in 10 of the replies came that ever
 * come, by Kaplan–Meier, so that those still waiting do not make replies look faster than they are.
 */
export function quietLimit(replyTimes: readonly ReplyTime[], defaultDays: number = DEFAULT_DAYS): QuietLimit {
  const known = replyTimes.filter(({ days }) => Number.isFinite(days) && days >= 0);
  const replies = known.filter(({ replied }) => replied).length;
  if (replies < REPLIES_NEEDED) return { days: defaultDays, basis: 'default', replies };
  const { steps } = kaplanMeier(known.map(({ days, replied }) => ({ time: days, event: replied })));
  const everReplied = 1 - (steps.at(-1)?.survival ?? 1);
  // The tolerance: nine tenths of a sum of tenths must not be missed by a rounding.
  const day = steps.find(({ survival }) => 1 - survival >= 0.9 * everReplied - 1e-9)?.time ?? defaultDays;
  return { days: Math.max(FEWEST_DAYS, Math.ceil(day)), basis: 'own_replies', replies };
}

export type QuietApplication<Application> = { application: Application; days: number };

/** The applications without an event for the days of the limit or longer, quietest first, each with its days. */
export function quietApplications<Application extends OpenApplication>(
  open: readonly Application[],
  today: string,
  limit: QuietLimit,
): QuietApplication<Application>[] {
  return open
    .filter(({ nextOn }) => nextOn === null || nextOn < today)
    .map((application) => ({ application, days: dayCount(application.lastEventOn, today) }))
    .filter(({ days }) => days >= limit.days)
    .sort((a, b) => b.days - a.days || a.application.id - b.application.id);
}

/** The words for the screen: what is so, and why it is shown. Silence is never called an answer. */
export function quietWords(days: number, limit: QuietLimit): { state: string; why: string } {
  const why =
    limit.basis === 'own_replies'
      ? `Of your past replies, about 9 in 10 came within ${limit.days} days.`
      : `Nothing has been noted for ${limit.days} days or more.`;
  return { state: `No reply yet (day ${days})`, why };
}
