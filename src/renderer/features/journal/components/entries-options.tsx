import { NativeSelect, Select } from '@mantine/core';
import { ENTRY_KINDS } from '../../../../shared/journal.ts';
import { today } from '../../../lib/format.ts';
import { useReportChoice } from '../../../lib/report-choice.ts';
import { usualPeriod } from '../../../lib/report-period.ts';
import { PeriodOption, PrivateOption } from '../../../ui/report-options.tsx';
import { useTags } from '../api/entries.ts';
import { readEntriesChoice } from './entries-choice.ts';
import { KIND_NAMES } from './entry-words.ts';

const PRIVATE = [
  { value: 'writing', label: 'Private writing' },
  { value: 'feelings', label: 'Energy and worry' },
] as const;
const KINDS = [
  { value: '', label: 'All' },
  ...ENTRY_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] })),
];

/** Chooses entries by their period, kind and tag. */
export function EntriesOptions() {
  const [query, choose] = useReportChoice();
  const { data: tags = [] } = useTags();
  const { kind, tag } = readEntriesChoice(query);
  return (
    <>
      <PeriodOption usual={usualPeriod(today())} />
      <NativeSelect
        label="Kind of entry"
        data={KINDS}
        value={kind ?? ''}
        onChange={(event) => choose({ kind: event.currentTarget.value || null })}
      />
      <Select
        label="Tag"
        placeholder="Any"
        searchable
        clearable
        data={tags}
        value={tag}
        nothingFoundMessage="No such tag."
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(chosen) => choose({ tag: chosen })}
      />
      <PrivateOption parts={PRIVATE} />
    </>
  );
}
