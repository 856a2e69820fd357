import { Select } from '@mantine/core';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { PrivateOption } from '../../../ui/report-options.tsx';
import { useBoard } from '../api/board.ts';
import { DOSSIER_PARTS } from './dossier-choice.ts';

/** So many at most are listed under the field; typing finds the others. */
const LISTED = 50;

/** Chooses the application, and what of it may be on paper. */
export function DossierOptions() {
  const [query, choose] = useReportChoice();
  const { data: board } = useBoard();
  const choices = (board?.cards ?? []).map(({ id, role, company }) => ({
    value: String(id),
    label: `${role}, ${company}`,
  }));
  if (board?.cards.length === 0) return <p>There is no application yet. It begins on the Board screen.</p>;
  return (
    <>
      <Select
        label="Application"
        placeholder="Type a role or an employer"
        searchable
        data={choices}
        limit={LISTED}
        value={query.get('application')}
        nothingFoundMessage="No such application."
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(application) => choose({ application })}
      />
      <PrivateOption parts={DOSSIER_PARTS} />
    </>
  );
}
