import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { setSingleKeys } from '../lib/keyboard.ts';
import { useSettings } from '../lib/use-settings.ts';

/** Gives the whole page the scheme, the density and the use of single keys from the settings. */
export function useAppearance(): void {
  const { colourScheme, density, letterShortcuts } = useSettings();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (colorScheme !== colourScheme) setColorScheme(colourScheme);
  }, [colorScheme, colourScheme, setColorScheme]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  useEffect(() => setSingleKeys(letterShortcuts), [letterShortcuts]);
}
