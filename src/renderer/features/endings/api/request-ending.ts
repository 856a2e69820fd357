import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Ending } from '../../../../shared/endings.ts';
import { trpc } from '../../../lib/trpc.ts';

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

/** Puts the themes of one grade on an ending. */
export function useSetThemes() {
  return useMutation(trpc.endings.setThemes.mutationOptions(useEndingUpdate()));
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
