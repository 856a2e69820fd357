import { useEffect } from 'react';

let title = 'Rebound';
let isCovered = false;

/** Writes the title of the window while the calling screen is shown. */
export function usePageTitle(own: string): void {
  useEffect(() => {
    title = `${own} · Rebound`;
    write();
  }, [own]);
}

/** While the page is covered, the title says nothing of what is on it. */
export function coverTitle(covered: boolean): void {
  isCovered = covered;
  write();
}

function write(): void {
  document.title = isCovered ? 'Rebound' : title;
}
