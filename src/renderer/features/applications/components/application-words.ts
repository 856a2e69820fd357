import type {
  HowBegan,
  PayPeriod,
  RemoteKind,
  Stage,
  StageColour,
  TimelineKind,
} from '../../../../shared/applications.ts';

export const HOW_BEGAN_WORDS: Record<HowBegan, string> = {
  i_applied: 'I applied',
  they_wrote: 'They wrote to me',
  referral: 'Somebody referred me',
  other: 'Another way',
};
export const REMOTE_WORDS: Record<RemoteKind, string> = {
  on_site: 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
};
export const PAY_PERIOD_WORDS: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};
export const TIMELINE_WORDS: Record<TimelineKind, string> = { note: 'Note', email: 'E-mail', call: 'Call' };

export const STAGE_COLOUR_WORDS: Record<StageColour, string> = {
  saved: 'Sand',
  applied: 'Slate',
  screening: 'Ochre',
  interview: 'Plum',
  final: 'Moss',
  stone: 'Stone',
  clay: 'Clay',
  accent: 'Petrol',
};

/** The choices of a native select from a table of words, in the order of the table. */
export function choices(words: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** Finds the key a select gave back; null for the empty choice. */
export function chosen<Key extends string>(keys: readonly Key[], value: string): Key | null {
  return keys.find((key) => key === value) ?? null;
}

/** Stages and outcomes as two groups of a native select; hidden ones only when one of them is the present choice. */
export function stageChoices(stages: readonly Stage[], present?: number) {
  const shown = stages.filter((stage) => !stage.hidden || stage.id === present);
  const group = (label: string, kind: Stage['kind']) => ({
    group: label,
    items: shown
      .filter((stage) => stage.kind === kind)
      .map((stage) => ({ value: String(stage.id), label: stage.name })),
  });
  return [group('Stages', 'stage'), group('How it ended', 'outcome')];
}

/** An amount as people type it (`45,000`, `45.000`, `28.50`); null when empty, undefined when it is not one. */
export function readAmount(typed: string): number | null | undefined {
  const plain = typed
    .replace(/[\s'’]/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The tags in a typed list, without `#`, empty ones and repeats. */
export function readTags(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Says in a sentence why a link cannot be kept, or null. */
export function linkProblem(link: string): string | null {
  return link.trim() === '' || /^https?:\/\//i.test(link.trim()) ? null : 'Start the link with https://.';
}
