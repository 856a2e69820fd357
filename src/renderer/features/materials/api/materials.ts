import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Every material with its versions. */
export function useMaterials() {
  return useQuery(trpc.materials.list.queryOptions());
}

/** One material with its edit notes and how far its versions led. */
export function useMaterial(id: number) {
  return useQuery(trpc.materials.get.queryOptions({ id }));
}

/** A version with its text and what it was sent with; null asks for nothing. */
export function useVersion(id: number | null) {
  return useQuery(trpc.materials.version.queryOptions({ id: id ?? 0 }, { enabled: id !== null }));
}

/** Every version that can be sent. */
export function useVersionChoices() {
  return useQuery(trpc.materials.choices.queryOptions());
}
