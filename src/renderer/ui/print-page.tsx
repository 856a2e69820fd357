import { Button, Modal, NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { sentenceOf } from '../lib/errors.ts';
import { useShortcut } from '../lib/keyboard.ts';
import { print, savePdf, savePdfHint } from '../platform/printing.ts';
import { showNotice } from './notice-store.ts';
import './print-page.css';
import { printFileName } from './print-file-name.ts';
import classes from './print-page.module.css';

const PAPERS = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
];

type PrintPageProps = {
  /** Names the window, and with it the file that a print becomes. */
  title: string;
  /** Where Back leads when this page was opened by its address. */
  backTo: string;
  /** False while something is still missing from the content. */
  ready: boolean;
  children: ReactNode;
};

/**
 * One printable document on paper, below a bar that is not printed. The size of the paper stands in the address as
 * `?paper=a4` or `letter`. `data-print-ready` is on the document once content and letters are there.
 */
export function PrintPage({ title, backTo, ready, children }: PrintPageProps) {
  const [query, setQuery] = useSearchParams();
  const paper = query.get('paper') === 'letter' ? 'letter' : 'a4';
  const { busy, hintShown, closeHint, startPrint, startSave, savePdfNow } = usePrinting(title);
  const goBack = useBack(backTo);
  useFileTitle(title);
  useReadyMark(ready);
  const choosePaper = (chosen: string) =>
    setQuery(
      (now) => {
        // Not by way of an object: an address may name the same thing several times.
        const next = new URLSearchParams(now);
        next.set('paper', chosen);
        return next;
      },
      { replace: true },
    );
  useShortcut('Mod+P', 'Print', () => ready && startPrint(), { whileTyping: true });

  return (
    <div className={classes.desk}>
      <header className={classes.bar}>
        <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.5} />} onClick={goBack}>
          Back
        </Button>
        <NativeSelect
          label="Paper"
          classNames={{ root: classes.paperChoice, label: classes.paperLabel }}
          data={PAPERS}
          value={paper}
          onChange={(event) => choosePaper(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button disabled={!ready || busy} onClick={startSave}>
            Save as PDF
          </Button>
          <Button variant="filled" disabled={!ready || busy} onClick={startPrint}>
            Print
          </Button>
        </div>
      </header>
      {/* Paper is white in every theme. */}
      <main className={`${classes.paper} print-paper`} data-paper={paper} data-mantine-color-scheme="light">
        {children}
      </main>
      <Modal opened={hintShown} onClose={closeHint} title="Save as PDF" size="26rem">
        <p>{savePdfHint}</p>
        <div className={classes.hintActions}>
          <Button onClick={closeHint}>Cancel</Button>
          <Button variant="filled" data-autofocus onClick={savePdfNow}>
            Open the print window
          </Button>
        </div>
      </Modal>
    </div>
  );
}

/** Printing and saving, one at a time, each with the notice of how it ended. */
function usePrinting(title: string) {
  const { pathname, search } = useLocation();
  const [busy, setBusy] = useState(false);
  const [hintShown, setHintShown] = useState(false);
  const route = `${pathname}${search}`;

  async function once(work: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    try {
      await work();
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

/** Back to where the person came from, or to `backTo` when this page is the first one of the window. */
function useBack(backTo: string): () => void {
  const navigate = useNavigate();
  return () => {
    const state: unknown = window.history.state;
    const cameFromHere =
      typeof state === 'object' &&
      state !== null &&
      'idx' in state &&
      typeof state.idx === 'number' &&
      state.idx > 0;
    void (cameFromHere ? navigate(-1) : navigate(backTo));
  };
}

function useFileTitle(title: string): void {
  useEffect(() => {
    document.title = printFileName(title);
  }, [title]);
}

function useReadyMark(ready: boolean): void {
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
