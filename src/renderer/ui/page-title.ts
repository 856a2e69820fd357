import { useEffect } from 'react';

/** Writes the title of the window while the calling screen is shown. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rebound`;
  }, [title]);
}
