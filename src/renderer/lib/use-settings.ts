import { useQuery } from '@tanstack/react-query';
import { type Settings, settingsInput } from '../../shared/settings.ts';
import { trpc } from './trpc.ts';

const DEFAULTS = settingsInput.parse({});

/** The person's preferences; the shipped ones until they are read. */
export function useSettings(): Settings {
  const query = useQuery(trpc.settings.get.queryOptions(undefined, { meta: { selfMerged: true } }));
  return query.data ?? DEFAULTS;
}
