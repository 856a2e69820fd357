import { Button, Modal, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, use, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useShortcut } from '../lib/keyboard.ts';
import { useReportChoice } from '../lib/report-choice.ts';
import { savePdfHint } from '../platform/printing.ts';
import { type PagePlace, PagePreview } from './page-preview.tsx';
import { type Margins, PAPERS, type Paper } from './paper-sizes.ts';
import './print-page.css';
import classes from './print-page.module.css';
import { ReportPlaceContext } from './report-kind.ts';
import { printRoute, useFileTitle, useMarginWords, usePrinting, useReadyMark } from './use-printing.ts';

type PrintPageProps = {
  /** Names the window, and with it the file that a print becomes. */
  title: string;
  /** Where Back leads when this page was opened by its address. */
  backTo: string;
  /** False while something is still missing from the content. */
  ready: boolean;
  /** What stands at the top of each page after the first, as the name of the report and of the person. */
  running?: readonly string[];
  /** The period, at the right of it. */
  period?: string;
  margins?: Margins;
  /** What the reader will ask for and is not there yet, each a line; said before printing, and never a refusal. */
  missing?: readonly string[];
  /** Where the Reports screen offers what may be on it; led to only where the page has the window for itself. */
  chooseAt?: string;
  children: ReactNode;
};

const NOTHING_TO_SAVE = async () => true;

/**
 * One printable document, shown as its real pages below what prints it. The size of the paper stands in the address as
 * `?paper=a4` or `letter`. It has the window for itself, or is a part of the Reports screen (`ReportPlaceContext`).
 */
export function PrintPage({
  title,
  backTo,
  ready,
  running = [],
  period = '',
  margins = 'usual',
  missing = [],
  chooseAt,
  children,
}: PrintPageProps) {
  const place = use(ReportPlaceContext);
  const [query, choose] = useReportChoice();
  const { pathname, search } = useLocation();
  const [isFullSize, setIsFullSize] = useState(false);
  const [shown, setShown] = useState<PagePlace>({ page: 1, pages: 1, isAtEnd: true });
  const goTo = useRef((_page: number) => {});
  const words = useMarginWords(running, period);
  const paper: Paper = query.get('paper') === 'letter' ? 'letter' : 'a4';
  const { busy, hintShown, closeHint, startPrint, startSave, savePdfNow } = usePrinting({
    title,
    route: printRoute(place?.printPath ?? pathname, search),
    saveFirst: () => (place ? place.saveFirst.current() : NOTHING_TO_SAVE()),
  });
  useFileTitle(title, place === null);
  useReadyMark(ready);
  useShortcut('Mod+P', 'Print', () => ready && startPrint(), { whileTyping: true });

  const bar = (
    <>
      <NativeSelect
        label="Paper"
        classNames={{ root: classes.paperChoice, label: classes.paperLabel }}
        data={Object.entries(PAPERS).map(([value, { label }]) => ({ value, label }))}
        value={paper}
        onChange={(event) => choose({ paper: event.currentTarget.value })}
      />
      <PageSteps shown={shown} onGo={(page) => goTo.current(page)} />
      <Button
        variant="subtle"
        className={classes.toggle}
        aria-pressed={isFullSize}
        onClick={() => setIsFullSize(!isFullSize)}
      >
        Actual size
      </Button>
      <div className={classes.actions}>
        <Button disabled={!ready || busy} onClick={startSave}>
          Save as PDF
        </Button>
        <Button variant="filled" disabled={!ready || busy} onClick={startPrint}>
          Print
        </Button>
      </div>
    </>
  );
  const pages = (
    <>
      {missing.length > 0 && <Missing lines={missing} />}
      <PagePreview
        paper={paper}
        margins={margins}
        words={words}
        isFullSize={isFullSize}
        onPlace={setShown}
        goTo={goTo}
      >
        {children}
      </PagePreview>
      <Modal opened={hintShown} onClose={closeHint} title="Save as PDF" size="26rem">
        <p>{savePdfHint}</p>
        <div className={classes.hintActions}>
          <Button onClick={closeHint}>Cancel</Button>
          <Button variant="filled" data-autofocus onClick={savePdfNow}>
            Open the print window
          </Button>
        </div>
      </Modal>
    </>
  );
  if (place)
    return (
      <div className={classes.part}>
        <div className={classes.bar}>{bar}</div>
        {pages}
      </div>
    );
  return (
    <div className={classes.desk}>
      <header className={classes.bar}>
        <Back to={backTo} />
        {chooseAt && (
          <Button variant="subtle" component={Link} to={chooseAt}>
            Choose what is on it
          </Button>
        )}
        {bar}
      </header>
      <main className={classes.part}>{pages}</main>
    </div>
  );
}

type PageStepsProps = { shown: PagePlace; onGo: (page: number) => void };

function PageSteps({ shown: { page, pages, isAtEnd }, onGo }: PageStepsProps) {
  return (
    <div className={classes.steps}>
      <Button
        variant="subtle"
        aria-label="Previous page"
        disabled={page <= 1}
        onClick={() => onGo(page - 1)}
        className={classes.step}
      >
        <IconChevronLeft size={18} stroke={1.5} />
      </Button>
      <output className={classes.place}>
        Page {page} of {pages}
      </output>
      <Button
        variant="subtle"
        aria-label="Next page"
        disabled={isAtEnd || page >= pages}
        onClick={() => onGo(page + 1)}
        className={classes.step}
      >
        <IconChevronRight size={18} stroke={1.5} />
      </Button>
    </div>
  );
}

function Missing({ lines }: { lines: readonly string[] }) {
  return (
    <section className={classes.missing} aria-labelledby="missing-before-printing">
      <h2 id="missing-before-printing" className={classes.missingTitle}>
        Still open before you print
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Back to where the person came from, or to `to` when this page is the first one of the window. */
function Back({ to }: { to: string }) {
  const navigate = useNavigate();
  const goBack = () => {
    const state: unknown = window.history.state;
    const cameFromHere =
      typeof state === 'object' &&
      state !== null &&
      'idx' in state &&
      typeof state.idx === 'number' &&
      state.idx > 0;
    void (cameFromHere ? navigate(-1) : navigate(to));
  };
  return (
    <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.5} />} onClick={goBack}>
      Back
    </Button>
  );
}
