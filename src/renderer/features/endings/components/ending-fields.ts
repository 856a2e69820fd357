import type {
  Control,
  EndingDraft,
  EndingPage,
  EndingTheme,
  ReceivedWords,
  SaveEnding,
  Span,
} from '../../../../shared/endings.ts';
import type { Theme } from '../../../../shared/endings-themes.ts';

/** A theme as the form shows it. `number` is that of its words in the text; null without words or while it is off. */
export type ThemeChoice = {
  code: string;
  name: string;
  definition: string;
  control: Control;
  named: string;
  on: boolean;
  spans: Span[];
  number: number | null;
};

type SuggestedTheme = { code: string; spans: Span[] };

/** The words the employer used, once they are kept; null while there are none. */
export function saidWords(page: Pick<EndingPage, 'ending'>): ReceivedWords | null {
  return page.ending?.words.find(({ grade }) => grade === 'said') ?? null;
}

/** What is saved of an ending, in the shape of what is typed. */
export function savedFields(page: EndingPage): EndingDraft {
  const { ending } = page;
  const themes = saidThemes(page);
  return {
    howCame: ending?.howCame ?? (page.outcome?.code === 'no_reply' ? 'silence' : null),
    endedOn: null,
    who: '',
    said: '',
    // Before the first save nothing was decided, so the suggestion stands.
    themes: isRecorded(page) ? themes.map(({ code, control, named }) => ({ code, control, named })) : null,
    sureness: themes.find(({ sureness }) => sureness !== null)?.sureness ?? null,
    look: ending?.look ?? null,
    lookOn: ending?.lookOn ?? null,
    note: '',
  };
}

/** Whether anything of the ending was saved, other than that it happened. */
export function isRecorded(page: Pick<EndingPage, 'ending'>): boolean {
  const { ending } = page;
  return ending !== null && (ending.howCame !== null || ending.words.length > 0 || ending.themes.length > 0);
}

/**
 * The themes of the form: first those with words, as they come in the text, then those put on without, and the rest to
 * choose from. Hidden themes are offered only where they are on already.
 */
export function themeChoices(
  page: EndingPage,
  fields: EndingDraft,
  suggested: readonly SuggestedTheme[],
  themes: readonly Theme[],
): { found: ThemeChoice[]; others: ThemeChoice[] } {
  const saved = saidThemes(page);
  const on = new Map((fields.themes ?? suggestedOn(suggested, themes)).map((theme) => [theme.code, theme]));
  const choices = themes.map((theme): ThemeChoice => {
    const chosen = on.get(theme.code);
    return {
      code: theme.code,
      name: theme.name,
      definition: theme.definition,
      control: chosen?.control ?? theme.control,
      named: chosen?.named ?? '',
      on: chosen !== undefined,
      spans: spansOf(theme.code, page, saved, suggested),
      number: null,
    };
  });
  const hidden = new Set(themes.filter((theme) => theme.hidden).map(({ code }) => code));
  const found = choices
    .filter((choice) => choice.on || (choice.spans.length > 0 && !hidden.has(choice.code)))
    .sort((one, other) => startOf(one) - startOf(other));
  let number = 0;
  return {
    found: found.map((choice) =>
      choice.on && choice.spans.length > 0 ? { ...choice, number: ++number } : choice,
    ),
    others: choices.filter((choice) => !found.includes(choice) && !hidden.has(choice.code)),
  };
}

/** The fields with one theme put on, changed or (null) taken off. */
export function withTheme(
  fields: EndingDraft,
  found: readonly ThemeChoice[],
  code: string,
  theme: { control: Control; named: string } | null,
): EndingDraft {
  const before = found.filter(({ on }) => on).map(({ code, control, named }) => ({ code, control, named }));
  if (!theme) return { ...fields, themes: before.filter((one) => one.code !== code) };
  const changed = { code, ...theme };
  const isNew = !before.some((one) => one.code === code);
  return {
    ...fields,
    themes: isNew ? [...before, changed] : before.map((one) => (one.code === code ? changed : one)),
  };
}

/** What is sent to be saved. */
export function endingToSave(
  page: EndingPage,
  fields: EndingDraft,
  found: readonly ThemeChoice[],
  today: string,
): Omit<SaveEnding, 'applicationId' | 'revision' | 'draftRevision'> {
  const hasNewWords = saidWords(page) === null && fields.said.trim() !== '';
  return {
    howCame: fields.howCame,
    endedOn: fields.endedOn ?? page.endedOn ?? today,
    words: hasNewWords ? { text: fields.said, who: fields.who.trim() } : null,
    themes: found
      .filter(({ on }) => on)
      .map(({ code, control, named, spans }) => ({
        code,
        control,
        named: named.trim(),
        sureness: fields.sureness,
        spans,
      })),
    look: fields.look,
    lookOn: fields.look === 'later' ? fields.lookOn : null,
  };
}

function saidThemes(page: Pick<EndingPage, 'ending'>): EndingTheme[] {
  return page.ending?.themes.filter(({ grade }) => grade === 'said') ?? [];
}

function suggestedOn(suggested: readonly SuggestedTheme[], themes: readonly Theme[]) {
  return suggested.flatMap(({ code }) => {
    const theme = themes.find((one) => one.code === code && !one.hidden);
    return theme ? [{ code, control: theme.control, named: '' }] : [];
  });
}

function spansOf(
  code: string,
  page: EndingPage,
  saved: readonly EndingTheme[],
  suggested: readonly SuggestedTheme[],
): Span[] {
  const words = saidWords(page);
  if (!words) return suggested.find((one) => one.code === code)?.spans ?? [];
  const theme = saved.find((one) => one.code === code && one.wordsId === words.id);
  return theme?.spans ?? [];
}

function startOf({ spans }: ThemeChoice): number {
  return spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
}
