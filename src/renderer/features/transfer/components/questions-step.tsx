import { Button, NativeSelect, Radio } from '@mantine/core';
import type {
  DateOrder,
  ImportQuestion,
  SheetStatus,
  StatusChoice,
} from '../../../../shared/domain/import/import-types.ts';
import type { StageChoice, TransferAnswers } from '../../../../shared/transfer.ts';
import { useStageChoices } from '../api/read-sheet.ts';
import classes from './import-wizard.module.css';
import { amount, bothReadings } from './import-words.ts';
import type { Wizard } from './use-import-wizard.ts';

const SKIP = 'skip';
type DateQuestion = Extract<ImportQuestion, { kind: 'date-order' }>;

/** Asks what the sheet itself does not say: the order of dates, what a status means, rows without a role. */
export function QuestionsStep({ wizard }: { wizard: Wizard }) {
  const { answers, preview } = wizard;
  const stages = useStageChoices();
  if (!answers || !preview) return <p className={classes.text}>Looking at the list.</p>;
  const open = preview.questions.length;
  const withoutRole = preview.asked.find((question) => question.kind === 'missing-role');
  return (
    <>
      <h2 className={classes.heading}>What the list leaves open</h2>
      <p className={classes.text} aria-live="polite">
        {open === 0 ? 'Everything is answered.' : `${amount(open, 'question')} left to answer.`}
      </p>
      {preview.asked.map((question) =>
        question.kind === 'date-order' ? (
          <DateOrderQuestion
            key={question.column}
            question={question}
            order={answers.dateOrders[question.column] ?? null}
            onOrder={(order) => wizard.answer({ dateOrders: withOrder(answers, question.column, order) })}
          />
        ) : null,
      )}
      {preview.statuses.length > 0 ? (
        <StatusQuestions statuses={preview.statuses} stages={stages} answers={answers} wizard={wizard} />
      ) : null}
      {withoutRole ? (
        <Radio.Group
          label={`${amount(withoutRole.count, 'row has', 'rows have')} a company but no role. What should happen with them?`}
          value={answers.allowMissingRole === undefined ? null : String(answers.allowMissingRole)}
          onChange={(value) => wizard.answer({ allowMissingRole: value === 'true' })}
        >
          <div className={classes.options}>
            <Radio value="true" label="Bring them in as “Role not given”" />
            <Radio value="false" label="Leave them out" />
          </div>
        </Radio.Group>
      ) : null}
      <NativeSelect
        label="Rows without a status or a telling date go to"
        value={answers.defaultStageId}
        data={stageOptions(stages)}
        onChange={(event) => wizard.answer({ defaultStageId: event.currentTarget.value })}
      />
      <div className={classes.actions}>
        <Button onClick={() => wizard.goTo('columns')}>Back to the columns</Button>
        <Button variant="filled" disabled={open > 0} onClick={() => wizard.goTo('preview')}>
          Continue
        </Button>
      </div>
    </>
  );
}

type DateOrderProps = {
  question: DateQuestion;
  order: DateOrder | null;
  onOrder: (order: DateOrder) => void;
};

function DateOrderQuestion({ question, order, onOrder }: DateOrderProps) {
  const { label, example, likely, contradictory } = question;
  const readings = contradictory ? null : bothReadings(example);
  const asked = readings
    ? `${label}: is ${example} ${readings.dayFirst} or ${readings.monthFirst}?`
    : `${label}: does the day or the month come first, as in ${example}?`;
  const hint = contradictory
    ? 'Some of these dates only work day first, others only month first. What does not fit goes into the note.'
    : undefined;
  const note = (one: DateOrder) => (one === likely ? ', which looks likely' : '');
  return (
    <Radio.Group
      label={asked}
      description={hint}
      value={order}
      onChange={(value) => (value === 'dmy' || value === 'mdy' ? onOrder(value) : undefined)}
    >
      <div className={classes.options}>
        <Radio value="dmy" label={`Day first${readings ? `: ${readings.dayFirst}` : ''}${note('dmy')}`} />
        <Radio value="mdy" label={`Month first${readings ? `: ${readings.monthFirst}` : ''}${note('mdy')}`} />
      </div>
    </Radio.Group>
  );
}

type StatusProps = {
  statuses: readonly SheetStatus[];
  stages: readonly StageChoice[];
  answers: TransferAnswers;
  wizard: Wizard;
};

function StatusQuestions({ statuses, stages, answers, wizard }: StatusProps) {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const proposed = statuses.filter(
    ({ choice, proposedStageId }) => choice === null && proposedStageId !== null,
  );
  const choose = (changes: readonly { status: string; choice: StatusChoice }[]) => {
    const changed = new Set(changes.map(({ status }) => status));
    const others = answers.statusChoices.filter(({ status }) => !changed.has(status));
    wizard.answer({ statusChoices: [...others, ...changes] });
  };
  const acceptAll = () =>
    choose(
      proposed.flatMap(({ key, proposedStageId }) =>
        proposedStageId === null
          ? []
          : [{ status: key, choice: { kind: 'stage' as const, stageId: proposedStageId } }],
      ),
    );
  return (
    <>
      <h3 className={classes.subheading}>Where each status belongs</h3>
      {proposed.length > 0 ? (
        <Button onClick={acceptAll}>
          {proposed.length === 1 ? 'Use the proposal' : `Use the ${proposed.length} proposals`}
        </Button>
      ) : null}
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Status in your list</th>
              <th scope="col">Rows</th>
              <th scope="col">Proposal</th>
              <th scope="col">Goes to</th>
            </tr>
          </thead>
          <tbody>
            {statuses.map(({ key, status, count, choice, proposedStageId }) => (
              <tr key={key}>
                <th scope="row">{status}</th>
                <td>{count}</td>
                <td>{proposedStageId === null ? 'None' : (names.get(proposedStageId) ?? 'None')}</td>
                <td>
                  <NativeSelect
                    className={classes.choice}
                    aria-label={`Where ${status} goes`}
                    value={choice === null ? '' : choice.kind === 'skip' ? SKIP : choice.stageId}
                    data={[
                      { value: '', label: 'Choose', disabled: true },
                      ...stageOptions(stages),
                      { group: 'Neither', items: [{ value: SKIP, label: 'Skip these rows' }] },
                    ]}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      const chosen: StatusChoice =
                        value === SKIP ? { kind: 'skip' } : { kind: 'stage', stageId: value };
                      if (value !== '') choose([{ status: key, choice: chosen }]);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function stageOptions(stages: readonly StageChoice[]) {
  const items = (kind: StageChoice['kind']) =>
    stages.filter((stage) => stage.kind === kind).map(({ id, name }) => ({ value: id, label: name }));
  return [
    { group: 'Stages', items: items('stage') },
    { group: 'Outcomes', items: items('outcome') },
  ];
}

function withOrder(
  answers: TransferAnswers,
  column: number,
  order: DateOrder,
): TransferAnswers['dateOrders'] {
  return answers.mapping.map((_, index) => (index === column ? order : (answers.dateOrders[index] ?? null)));
}
