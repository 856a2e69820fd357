import { useMemo } from 'react';
import {
  type PlainMentions,
  plainMentions,
  withLinks,
  withNames,
} from '../../../../shared/domain/plain-mentions.ts';
import { readReview, type WeeklyReview, writeReview } from '../../../../shared/domain/weekly-review.ts';
import type { Week } from '../../../../shared/domain/weeks.ts';
import type { Entry } from '../../../../shared/journal.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { saveEntryAtOnce, useSaveEntry } from '../api/entry.ts';

/** A review as the form shows it: mentions are names in its texts. */
export type ReviewOnScreen = { review: WeeklyReview; mentions: PlainMentions };

/** The review of a week, saved as it is written into the entry of this key. */
export function useWeeklyReview(entryKey: string, week: Week, entry: Entry | null) {
  const { dateFormat } = useSettings();
  const save = useSaveEntry();
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
  return useAutosaved<ReviewOnScreen>({
    stored,
    revision: entry?.revision ?? 0,
    save: (value, revision) =>
      save.mutateAsync({ ...written, key: entryKey, revision, body: asMarkdown(value) }),
    sendLast: (value, revisions) =>
      saveEntryAtOnce(entryKey, { ...written, body: asMarkdown(value) }, revisions),
  });
}

function onScreen(body: string): ReviewOnScreen {
  const mentions = plainMentions(body);
  return { review: readReview(withNames(body, mentions)), mentions };
}

function asMarkdown({ review, mentions }: ReviewOnScreen): string {
  return withLinks(writeReview(review), mentions);
}
