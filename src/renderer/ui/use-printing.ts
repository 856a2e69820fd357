import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import { sentenceOf } from '../lib/errors.ts';
import { formatDay, today } from '../lib/format.ts';
import { useSettings } from '../lib/use-settings.ts';
import { print, savePdf, savePdfHint } from '../platform/printing.ts';
import { showNotice } from './notice-store.ts';
import { printFileName } from './print-file-name.ts';

type Printing = {
  title: string;
  /** The address of the pages alone. */
  route: string;
  /** False when something typed could not be stored: then nothing is printed. */
  saveFirst: () => Promise<boolean>;
};

/** Printing and saving, one at a time, each with the notice of how it ended. */
export function usePrinting({ title, route, saveFirst }: Printing) {
  const [busy, setBusy] = useState(false);
  const [hintShown, setHintShown] = useState(false);

  async function once(work: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    try {
      if (await saveFirst()) await work();
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    } finally {
      setBusy(false);
    }
  }
  const savePdfNow = () => {
    setHintShown(false);
    void once(async () => {
      const saved = await savePdf(route, printFileName(title));
      if (saved !== null) showNotice({ message: `Saved as ${saved}.` });
    });
  };
  return {
    busy,
    hintShown,
    closeHint: () => setHintShown(false),
    startPrint: () => void once(() => print(route)),
    startSave: savePdfHint === null ? savePdfNow : () => setHintShown(true),
    savePdfNow,
  };
}

/** The address of the pages alone, in the few signs that the desktop takes. */
export function printRoute(path: string, search: string): string {
  const query = new URLSearchParams(search).toString().replaceAll('+', '%20').replaceAll('*', '%2A');
  return query === '' ? path : `${path}?${query}`;
}

/** Names the window as the file that a print becomes: all the time, or only while it prints. */
export function useFileTitle(title: string, isAlone: boolean): void {
  useEffect(() => {
    const name = printFileName(title);
    if (isAlone) {
      document.title = name;
      return;
    }
    let before = document.title;
    const onBefore = () => {
      before = document.title;
      document.title = name;
    };
    const onAfter = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, [title, isAlone]);
}

/** `data-print-ready` is on the document once content and letters are there. */
export function useReadyMark(ready: boolean): void {
  // Settings and the like arrive by themselves, and the document must not be printed half.
  const isReading = useIsFetching() > 0;
  useEffect(() => {
    if (!ready || isReading) return;
    let left = false;
    // Only laid out text asks for its letters. Beware: frames do not come in a window that is never shown.
    document.body.getBoundingClientRect();
    void document.fonts.ready.then(() => {
      if (!left) document.documentElement.dataset.printReady = 'true';
    });
    return () => {
      left = true;
      delete document.documentElement.dataset.printReady;
    };
  }, [ready, isReading]);
}

/** What stands in the margins of the pages. */
export type MarginWords = { running: string; period: string; made: string };

/** In letters, of one part; of all that stands at the left, as much as leaves room for the period. */
const LONGEST = 60;
const LONGEST_RUNNING = 72;

/** Writes the words for the margins where the print engine reads them, and gives them for the preview. */
export function useMarginWords(running: readonly string[], period: string): MarginWords {
  const { dateFormat } = useSettings();
  const parts = running.map((part) => part.trim()).filter((part) => part !== '');
  const most = Math.min(LONGEST, Math.floor(LONGEST_RUNNING / parts.length));
  const words = {
    running: parts.map((part) => shortened(part, most)).join(' · '),
    period: shortened(period, LONGEST),
    made: `Made with Rebound, ${formatDay(today(), dateFormat)}`,
  };
  const { running: line, period: covered, made } = words;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const names = { '--print-running': line, '--print-period': covered, '--print-made': made };
    for (const [name, text] of Object.entries(names)) style.setProperty(name, cssString(text));
    return () => {
      for (const name of Object.keys(names)) style.removeProperty(name);
    };
  }, [line, covered, made]);
  return words;
}

function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
