import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { writeTableCsv } from '../../shared/domain/write-table-csv.ts';
import { sentenceOf } from '../lib/errors.ts';
import { today } from '../lib/format.ts';
import { saveFile } from '../lib/save-file.ts';
import type { ChartTable } from './chart-table.tsx';
import { showNotice } from './notice-store.ts';

type ChartExportProps = {
  /** The element that names the figure. */
  titleId: string;
  table: ChartTable;
  fileName: string;
  further: readonly { label: string; run: () => void | Promise<void> }[];
  /** The drawing as it stands on the page, null while there is none. */
  findPicture: () => SVGSVGElement | null;
};

/** The menu that saves a figure: as a picture while it is drawn, and its numbers. */
export function ChartExport({ titleId, table, fileName, further, findPicture }: ChartExportProps) {
  const [isDrawn, setIsDrawn] = useState(false);
  const name = `${fileName}-${today()}`;
  async function saveAs(kind: 'png' | 'svg') {
    const picture = findPicture();
    if (!picture) return;
    const { savePicture } = await import('../lib/save-picture.ts');
    await savePicture(picture, name, kind);
  }
  const saveNumbers = () => saveFile(new Blob([writeTableCsv(table.head, table.rows)]), `${name}.csv`);
  const telling = (run: () => void | Promise<void>) => () =>
    void (async () => run())().catch((error: unknown) => showNotice({ message: sentenceOf(error) }));
  return (
    <Menu position="bottom-end" loop onOpen={() => setIsDrawn(findPicture() !== null)}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" aria-label="Export this figure" aria-describedby={titleId}>
          <IconDownload size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isDrawn && <Menu.Item onClick={telling(() => saveAs('png'))}>Picture, PNG</Menu.Item>}
        {isDrawn && <Menu.Item onClick={telling(() => saveAs('svg'))}>Picture, SVG</Menu.Item>}
        {table.rows.length > 0 && <Menu.Item onClick={telling(saveNumbers)}>Data, CSV</Menu.Item>}
        {further.map(({ label, run }) => (
          <Menu.Item key={label} onClick={telling(run)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
