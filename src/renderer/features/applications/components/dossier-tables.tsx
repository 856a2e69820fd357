import type { LineKind, Standing } from '../../../../shared/materials-checklist.ts';
import type { Dossier } from '../api/dossier.ts';
import classes from './application-print.module.css';
import type { DossierParts } from './dossier-choice.ts';
import { byDay, DossierPart } from './dossier-part.tsx';
import { useDayWords } from './use-day-words.ts';

const STANDING_WORDS: Record<Standing, string> = {
  shown: 'Shown',
  partly: 'Partly shown',
  have_not_shown: 'I have it, not shown',
  missing: 'I do not have it',
};
const LINE_WORDS: Record<LineKind, string> = { must: 'Must-have', nice: 'Nice to have' };

type DossierTablesProps = { dossier: Dossier; parts: DossierParts };

/** What a dossier lists in rows: stages, materials sent, the checklist, people and documents. */
export function DossierTables({ dossier, parts }: DossierTablesProps) {
  const { page, sent, lines, people, documents } = dossier;
  const { day } = useDayWords();
  // What is on an interview is a contact with a telephone number; the list of people has none.
  const phones = new Map(
    page.interviews.flatMap((interview) => interview.people.map(({ id, phone }) => [id, phone] as const)),
  );
  return (
    <>
      <Rows
        title="Stages"
        heads={['Date', 'Stage']}
        rows={byDay(page.history).map(({ on, kind, stageName }) => [
          day(on),
          kind === 'move' ? stageName : `${stageName}, added later`,
        ])}
      />
      <Rows
        title="Materials sent"
        heads={['Date', 'Material', 'Version']}
        rows={sent.map(({ sentOn, material, version }) => [
          day(sentOn),
          material,
          version.label === '' ? `Version ${version.number}` : `Version ${version.number}, ${version.label}`,
        ])}
      />
      <Rows
        title="Checklist"
        heads={['Kind', 'What the advert asks for', 'In what I sent']}
        rows={lines.map(({ text, kind, standing, note }) => [
          LINE_WORDS[kind],
          parts.notes && note !== '' ? `${text} (${note})` : text,
          standing === null ? 'Not said yet' : STANDING_WORDS[standing],
        ])}
      />
      <Rows
        title="People"
        heads={parts.contacts ? ['Name', 'Role', 'E-mail and telephone'] : ['Name', 'Role']}
        rows={people.map(({ id, name, role, company, email }) => [
          name,
          [role, company].filter((part) => part !== '').join(', '),
          ...(parts.contacts ? [[email, phones.get(id) ?? ''].filter((part) => part !== '').join(', ')] : []),
        ])}
      />
      <Rows
        title="Documents"
        heads={['Date', 'Document']}
        rows={documents.map(({ on, name, note }) => [
          day(on),
          parts.notes && note !== '' ? `${name}: ${note}` : name,
        ])}
      />
    </>
  );
}

type RowsProps = { title: string; heads: readonly string[]; rows: readonly (readonly string[])[] };

/** A table whose head stands on every page it reaches; left out without rows. */
function Rows({ title, heads, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <DossierPart title={title}>
      <table className={classes.rows} aria-label={title}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </DossierPart>
  );
}
