import { useMemo } from 'react';
import {
  type PlainMentions,
  plainMentions,
  withLinks,
  withNames,
} from '../../../../shared/domain/plain-mentions.ts';
import { readReview, type WeeklyReview, writeReview } from '../../../../shared/domain/weekly-review.ts';
import type { Week } from '../../../../shared/domain/weeks.ts';
import type { Entry, WrittenEntry } from '../../../../shared/journal.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { type Saver, useAutosaved } from '../../../lib/use-autosaved.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { asksFirst, useEntrySaves } from './use-entry-saves.ts';
import { writtenOf } from './use-entry-text.ts';

/** A review as the form shows it: mentions are names in its texts. */
export type ReviewOnScreen = { review: WeeklyReview; mentions: PlainMentions };

/** Reviews that were left before they were saved, by the first day of their week and their key. */
const LEFT = new Map<string, Saver<ReviewOnScreen>>();

/** The key of a review of this week that was left before it was saved; null for none. */
export function leftReviewOf(week: Week): string | null {
  const name = [...LEFT.keys()].find((one) => one.startsWith(`${week.from} `));
  return name?.slice(week.from.length + 1) ?? null;
}

/** The review of a week, saved as it is written into the entry of this key. */
export function useWeeklyReview(entryKey: string, week: Week, entry: Entry | null) {
  const { dateFormat } = useSettings();
  const saves = useEntrySaves(entryKey);
  const body = entry?.body ?? '';
  const stored = useMemo(() => onScreen(body), [body]);
  const now = today();
  const written = {
    kind: 'weekly_review' as const,
    // Written on the Monday after, it still belongs to its week.
    day: entry?.day ?? (now >= week.from && now <= week.to ? now : week.to),
    title: entry?.title ?? `Week from ${formatDay(week.from, dateFormat)}`,
    energy: entry?.energy ?? null,
    worry: entry?.worry ?? null,
    private: entry?.private ?? false,
  };
  const writtenAs = (value: ReviewOnScreen): WrittenEntry => ({ ...written, body: asMarkdown(value) });
  const text = useAutosaved<ReviewOnScreen>({
    stored,
    revision: entry?.revision ?? 0,
    save: (value, revision) => saves.save(writtenAs(value), revision),
    sendLast: (value, revisions) => saves.sendLast(writtenAs(value), revisions),
    left: { in: LEFT, name: `${week.from} ${entryKey}` },
    asksFirst: (value, isProblem) => asksFirst(writtenAs(value), isProblem),
  });
  return {
    ...text,
    /** Both texts after a conflict. As an entry of its own, mine is no second review of the week. */
    both: () =>
      entry && { mine: { ...writtenAs(text.value), kind: 'entry' as const }, theirs: writtenOf(entry) },
    keepMine() {
      saves.expectOverwrite();
      text.keepMine();
    },
  };
}

function onScreen(body: string): ReviewOnScreen {
  const mentions = plainMentions(body);
  return { review: readReview(withNames(body, mentions)), mentions };
}

function asMarkdown({ review, mentions }: ReviewOnScreen): string {
  return withLinks(writeReview(review), mentions);
}
