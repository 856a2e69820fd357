import { useParams } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { NothingToPrint } from '../../../ui/nothing-to-print.tsx';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useDossier } from '../api/dossier.ts';
import { readApplicationId, readDossierParts } from './dossier-choice.ts';
import { DossierPaper } from './dossier-paper.tsx';

/** One application on paper, at `/print/applications/:id?with=notes,contacts,pay&paper=…`. */
export function ApplicationPrintScreen() {
  const id = Number(useParams().id);
  if (!Number.isSafeInteger(id) || id <= 0)
    return (
      <NothingToPrint
        title="No such application"
        backTo="/board"
        sentence="This link leads to no application."
      />
    );
  return <KnownApplication key={id} id={id} />;
}

/** The same on the Reports screen, where the application is chosen: `…/reports/application?application=…`. */
export function DossierPages() {
  const [query] = useReportChoice();
  const id = readApplicationId(query);
  if (id === null)
    return (
      <NothingToPrint
        title="Application dossier"
        backTo="/board"
        sentence="Choose an application, and its pages are here."
      />
    );
  return <KnownApplication key={id} id={id} />;
}

function KnownApplication({ id }: { id: number }) {
  const [query] = useReportChoice();
  const { dossier, error } = useDossier(id);
  if (error)
    return <NothingToPrint title="No such application" backTo="/board" sentence={sentenceOf(error)} />;
  const title = dossier ? `${dossier.page.card.role}, ${dossier.page.card.company}` : 'Application';
  return (
    <PrintPage
      title={title}
      backTo={`/applications/${id}`}
      ready={dossier !== undefined}
      running={dossier ? [dossier.page.card.role, dossier.page.card.company] : []}
      chooseAt={`/reports/application?application=${id}`}
    >
      {dossier ? (
        <DossierPaper dossier={dossier} parts={readDossierParts(query)} />
      ) : (
        <h1 className="visually-hidden">Application</h1>
      )}
    </PrintPage>
  );
}
