import { hideCompanies, writeFlowCsv } from '../../../../shared/domain/insights/write-flow-csv.ts';
import { writeSankeymatic } from '../../../../shared/domain/insights/write-sankeymatic.ts';
import type { InsightsFigures, InsightsFilter } from '../../../../shared/insights.ts';
import { today } from '../../../lib/format.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { ChartTableView } from '../../../ui/chart-table.tsx';
import { fetchFlowRows } from '../api/flow-rows.ts';
import { FlowDrawing } from './flow-drawing.tsx';
import { FEWEST_FOR_FLOW, flowTable, flowTitle } from './flow-words.ts';

const FILE_NAME = 'where-they-went';

/** Where the applications of the filter went, one strand each, from how they began to where they stand. */
export function FlowChart({ figures, filter }: { figures: InsightsFigures; filter: InsightsFilter }) {
  const { sent, flow } = figures;
  const title = flowTitle(sent);
  const table = flowTable(flow);
  const save = (text: string, ending: string) =>
    saveFile(new Blob([text]), `${FILE_NAME}-${today()}${ending}`);
  const exports = [
    { label: 'Text for SankeyMATIC', run: () => save(writeSankeymatic(flow), '-sankeymatic.txt') },
    {
      label: 'Steps, CSV',
      run: async () => save(writeFlowCsv(await fetchFlowRows(filter)), '-steps.csv'),
    },
    {
      label: 'Steps without names, CSV',
      run: async () =>
        save(writeFlowCsv(hideCompanies(await fetchFlowRows(filter))), '-steps-without-names.csv'),
    },
  ];
  return (
    <ChartFigure
      title={title}
      subtitle={
        sent < FEWEST_FOR_FLOW
          ? 'From how each began to where it stands'
          : 'One application, one strand. Grey: ended. Hatched: no reply yet'
      }
      method={<FlowMethod />}
      table={table}
      fileName={FILE_NAME}
      exports={sent === 0 ? [] : exports}
      instead={
        sent === 0 ? (
          <p>What you send shows here as a strand, from how it began to where it stands.</p>
        ) : sent < FEWEST_FOR_FLOW ? (
          <>
            <p>With fewer than {FEWEST_FOR_FLOW}, a table says it better than a drawing.</p>
            <ChartTableView table={table} caption={title} />
          </>
        ) : undefined
      }
    >
      <FlowDrawing flow={flow} title={title} />
    </ChartFigure>
  );
}

function FlowMethod() {
  return (
    <>
      <p>
        Each application is one strand, read from its history: how it began, every stage it was in, and where
        it stands now. What comes into a stage goes out of it again.
      </p>
      <p>
        A stage that was skipped is passed by. An application that ended and was opened again is one strand
        with where it stands last. Moves you took back are not counted.
      </p>
      <p>
        No reply yet means that nothing was heard so far. It is not an ending. Why a strand ended is not in
        this picture, and most of the reasons are never told.
      </p>
    </>
  );
}
