import { type MantineColorScheme, type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from '../lib/query-client.ts';
import { styleNonce } from '../platform/style-nonce.ts';
import { cssVariables, theme } from '../ui/theme.ts';

// The scheme is a setting of the profile; the library must not keep a second copy in the browser.
const schemeFromProfile: MantineColorSchemeManager = {
  get: (defaultScheme: MantineColorScheme) => defaultScheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** What every screen needs around it: the look and the cache. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        getStyleNonce={() => styleNonce}
        defaultColorScheme="auto"
        colorSchemeManager={schemeFromProfile}
      >
        {children}
      </MantineProvider>
    </QueryClientProvider>
  );
}
