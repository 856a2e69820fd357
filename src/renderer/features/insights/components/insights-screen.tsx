import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { writeTablesCsv } from '../../../../shared/domain/write-table-csv.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { ChartTables, type NamedTables } from '../../../ui/chart-tables-context.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useInsightsChoices, useInsightsFigures } from '../api/figures.ts';
import { InsightsBar } from './insights-bar.tsx';
import { filterOf, wholePeriodWords, writeChoice } from './insights-choice.ts';
import { InsightsFiguresView, type InsightsPlaces } from './insights-figures.tsx';
import classes from './insights-screen.module.css';
import { useChoice } from './use-choice.ts';

/** All figures of one choice, at `/insights`; the choice stands in the address. */
export function InsightsScreen({ places }: { places: InsightsPlaces }) {
  const { choice, choose } = useChoice();
  const { data: choices, error: choicesError } = useInsightsChoices();
  const filter = choices ? filterOf(choice, choices.first, today()) : null;
  const { shown, error: figuresError } = useInsightsFigures(choices?.first ? filter : null);
  const [tables] = useState<NamedTables>(() => new Map());
  const error = choicesError ?? figuresError;
  const isEmpty = choices?.first === null;

  return (
    <div>
      <PageHeader title="Insights">
        <p className={classes.motto}>Your own numbers. Small counts stay counts.</p>
        {!isEmpty && (
          <div className={classes.actions}>
            <Button
              component={Link}
              to={`/print/insights?${writeChoice(choice)}`}
              leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden="true" />}
            >
              Print
            </Button>
            <Export tables={tables} />
          </div>
        )}
      </PageHeader>
      {error !== null && (
        <p role="alert" className={classes.error}>
          {sentenceOf(error)}
        </p>
      )}
      {isEmpty && (
        <EmptyState
          title="Nothing sent yet"
          action={
            <Button component={Link} to="/board" variant="filled">
              Open the board
            </Button>
          }
        >
          Here you see how far your applications got, how long answers took, and what came of what you tried:
          from your own records, with how sure each number is. It begins with the first application you move
          to Applied.
        </EmptyState>
      )}
      {choices && !isEmpty && (
        <>
          <InsightsBar
            choice={choice}
            choices={choices}
            sent={filter === null ? null : (shown?.figures.sent ?? null)}
            onChoose={choose}
          />
          {shown && filter && (
            <ChartTables.Provider value={tables}>
              {shown.figures.sent === 0 && (
                <p className={classes.none}>
                  Nothing was sent in this choice. A longer period or all sources may hold more.
                </p>
              )}
              {wholePeriodWords(shown.filter) && (
                <p className={classes.none}>{wholePeriodWords(shown.filter)}</p>
              )}
              <InsightsFiguresView
                figures={shown.figures}
                filter={shown.filter}
                grade={choice.grade}
                places={places}
              />
            </ChartTables.Provider>
          )}
        </>
      )}
    </div>
  );
}

function Export({ tables }: { tables: NamedTables }) {
  const save = () =>
    saveFile(new Blob([writeTablesCsv([...tables.values()])]), `rebound-insights-${today()}.csv`);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button>Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={save}>Data of all figures, CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
