import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Ending, EndingTheme, ThemeOnEnding } from '../../../../shared/endings.ts';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

type NamedEnding = { role: string; company: string; ending: Ending };

/** One ending of an application, present or earlier, with the names of its application; null until it is read. */
export function useNamedEnding(applicationId: number, endingId: number): NamedEnding | null {
  const { data } = useQuery(trpc.endings.forApplication.queryOptions({ applicationId }));
  if (!data) return null;
  const ending = [data.ending, ...data.earlier].find((one) => one?.id === endingId);
  return ending ? { role: data.role, company: data.company, ending } : null;
}

/** The themes that can be put on an ending, without the hidden ones. */
export function useThemeChoices() {
  const { data } = useQuery(trpc.endings.themes.list.queryOptions());
  return data?.filter((theme) => !theme.hidden) ?? [];
}

/**
 * Puts a theme on the answer of an ending, or takes it off. Quick choices wait for each other: each starts from the
 * themes and the revision that the one before it left.
 */
export function useToggleFeedbackTheme(shown: Ending) {
  const queryClient = useQueryClient();
  const { applicationId } = shown;
  return useMutation({
    ...useEndingUpdate(),
    scope: { id: `feedback-themes-${shown.id}` },
    mutationFn: (theme: Theme) => {
      const page = queryClient.getQueryData(trpc.endings.forApplication.queryKey({ applicationId }));
      const newest = [page?.ending, ...(page?.earlier ?? [])].find((one) => one?.id === shown.id) ?? shown;
      return trpcClient.endings.setThemes.mutate({
        id: newest.id,
        revision: newest.revision,
        grade: 'feedback',
        themes: toggled(newest.themes, theme),
      });
    },
  });
}

function toggled(themes: readonly EndingTheme[], { code, control }: Theme): ThemeOnEnding[] {
  const chosen = themes.filter((theme) => theme.grade === 'feedback');
  const kept = chosen.filter((theme) => theme.code !== code);
  const added =
    kept.length === chosen.length ? [{ code, control, named: '', sureness: null, spans: [] }] : [];
  return [
    ...kept.map((theme) => ({
      code: theme.code,
      control: theme.control,
      named: theme.named,
      sureness: theme.sureness,
      spans: theme.spans,
    })),
    ...added,
  ];
}

/** Says when the person wants to look at an ending. */
export function useSetLook() {
  return useMutation(trpc.endings.setLook.mutationOptions(useEndingUpdate()));
}

/** Shows the ending as the host gave it back, so that the next change knows its revision; after an error it is read again. */
function useEndingUpdate() {
  const queryClient = useQueryClient();
  return {
    onSuccess: (ending: Ending) => {
      const { applicationId } = ending;
      queryClient.setQueryData(trpc.endings.forApplication.queryKey({ applicationId }), (page) => {
        if (!page) return page;
        const newer = (one: Ending) => (one.id === ending.id ? ending : one);
        return { ...page, ending: page.ending && newer(page.ending), earlier: page.earlier.map(newer) };
      });
    },
    onError: () => {
      void queryClient.invalidateQueries(trpc.endings.forApplication.queryFilter());
    },
  };
}
