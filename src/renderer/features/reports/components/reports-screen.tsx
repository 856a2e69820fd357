import { Suspense, useMemo, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { type ReportKind, ReportPlaceContext } from '../../../ui/report-kind.ts';
import classes from './reports-screen.module.css';

/** Chosen once, it holds for every report. */
const SHARED_CHOICE = ['paper', 'from', 'to'];
const NOTHING_TO_SAVE = async () => true;

type ReportsScreenProps = { reports: readonly [ReportKind, ...ReportKind[]] };

/** All reports in a list, and of the one in the address its options and its pages. */
export function ReportsScreen({ reports }: ReportsScreenProps) {
  const { kind } = useParams();
  const shown = reports.find(({ id }) => id === kind) ?? reports[0];
  return (
    <div className={classes.screen}>
      <PageHeader title="Reports" />
      <div className={classes.columns}>
        <ReportList reports={reports} shown={shown} />
        <ChosenReport key={shown.id} report={shown} />
      </div>
    </div>
  );
}

function ReportList({ reports, shown }: { reports: readonly ReportKind[]; shown: ReportKind }) {
  const [query] = useReportChoice();
  const kept = new URLSearchParams();
  for (const name of SHARED_CHOICE) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  const behind = kept.size === 0 ? '' : `?${kept}`;
  return (
    <nav className={classes.list} aria-label="Kinds of report">
      <ul>
        {reports.map(({ id, name, purpose }) => (
          <li key={id}>
            <Link
              to={`/reports/${id}${behind}`}
              className={classes.kind}
              aria-current={id === shown.id ? 'page' : undefined}
            >
              <span className={classes.name}>{name}</span>
              <span className={classes.purpose}>{purpose}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ChosenReport({ report: { id, name, Options, Pages } }: { report: ReportKind }) {
  const saveFirst = useRef(NOTHING_TO_SAVE);
  const place = useMemo(() => ({ printPath: `/print/reports/${id}`, saveFirst }), [id]);
  return (
    <ReportPlaceContext value={place}>
      <section className={classes.options} aria-labelledby="report-options">
        <h2 id="report-options" className={classes.title}>
          {name}
        </h2>
        <Suspense fallback={null}>
          <Options />
        </Suspense>
      </section>
      <div className={classes.pages}>
        <Suspense fallback={null}>
          <Pages />
        </Suspense>
      </div>
    </ReportPlaceContext>
  );
}
