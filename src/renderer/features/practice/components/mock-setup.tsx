import { Button, MultiSelect, NativeSelect, TagsInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { COMPETENCIES } from '../../../../shared/domain/practice-question.ts';
import { PRACTICE_QUESTIONS } from '../../../../shared/domain/practice-questions.ts';
import type { PracticeCard } from '../../../../shared/practice.ts';
import { type BeginMock, MOST_COMPETENCIES, MOST_MOCK_QUESTIONS } from '../../../../shared/practice-mocks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useContacts, useOpenApplications } from '../api/chosen-from.ts';
import { useBeginMock } from '../api/mocks.ts';
import { usePracticeOverview } from '../api/overview.ts';
import classes from './practice.module.css';
import { PracticeBack } from './practice-back.tsx';

const NO_TRANSITION = { transitionProps: { duration: 0 } };
const FEWEST_SUGGESTED = 6;

/** Who asks, what is asked, and what is looked at afterwards. */
export function MockSetup() {
  const { data } = usePracticeOverview();
  return (
    <div className={classes.column}>
      <PracticeBack />
      <h3 className={classes.pageTitle}>Plan a mock interview</h3>
      <p className={classes.hint}>
        Twenty minutes and four questions are a good first one. The other person reads them out; you answer as
        on the day.
      </p>
      {data ? <SetupForm cards={data.cards} /> : <div aria-busy="true" />}
    </div>
  );
}

function SetupForm({ cards }: { cards: readonly PracticeCard[] }) {
  const choices = questionChoices(cards);
  const contacts = useContacts().data ?? [];
  const applications = useOpenApplications();
  const [people, setPeople] = useState<string[]>([]);
  const [applicationId, setApplicationId] = useState<number | null>(null);
  const [keys, setKeys] = useState<string[]>([]);
  const [ownCompetencies, setOwnCompetencies] = useState<string[] | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const begin = useBeginMock();
  const navigate = useNavigate();

  const chosen = keys.flatMap((key) => choices.get(key) ?? []);
  const shown = [...new Set(chosen.flatMap(({ tags }) => tags))].filter((tag) =>
    COMPETENCIES.some((one) => one === tag),
  );
  const competencies = ownCompetencies ?? shown.slice(0, FEWEST_SUGGESTED);

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (chosen.length === 0 || begin.isPending) return;
    const input: BeginMock = {
      day: today(),
      applicationId,
      people: people.map((name) => ({
        contactId: contacts.find((contact) => contact.name === name)?.id ?? null,
        name,
      })),
      questions: chosen.map(({ cardId, question }) => ({ cardId, question })),
      competencies,
    };
    begin.mutate(input, {
      onSuccess: ({ id }) => void navigate(`/growth/practice/mock/${id}`, { replace: true }),
    });
  }

  return (
    <form className={classes.plainForm} onSubmit={submit} noValidate aria-label="Plan a mock interview">
      <TagsInput
        label="With"
        description="People you know here, or any name and Enter. Nobody is fine too."
        data={[...new Set(contacts.map(({ name }) => name))]}
        value={people}
        maxTags={6}
        comboboxProps={NO_TRANSITION}
        onChange={setPeople}
      />
      <MultiSelect
        label="Questions"
        description={`Up to ${MOST_MOCK_QUESTIONS}, in the order in which you choose them.`}
        data={[...choices].map(([value, { question }]) => ({ value, label: question }))}
        value={keys}
        searchable
        required
        maxValues={MOST_MOCK_QUESTIONS}
        limit={80}
        error={isChecked && chosen.length === 0 && 'Choose at least one question.'}
        nothingFoundMessage="No question with these words."
        comboboxProps={NO_TRANSITION}
        onChange={setKeys}
      />
      <NativeSelect
        label="For"
        data={[{ value: '', label: 'No application in particular' }, ...applications]}
        value={applicationId === null ? '' : String(applicationId)}
        onChange={(event) => setApplicationId(Number(event.currentTarget.value) || null)}
      />
      <MultiSelect
        label="Looked at afterwards"
        description="What the questions let you show. Each of you rates these, beside each other."
        data={[...COMPETENCIES]}
        value={competencies}
        searchable
        maxValues={MOST_COMPETENCIES}
        comboboxProps={NO_TRANSITION}
        onChange={setOwnCompetencies}
      />
      {begin.error && <p role="alert">{sentenceOf(begin.error)}</p>}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Begin
        </Button>
      </div>
    </form>
  );
}

type Choice = { cardId: number | null; question: string; tags: readonly string[] };

/** Questions in practice first, then the shipped ones that are not, by a key of their own. */
function questionChoices(cards: readonly PracticeCard[]): Map<string, Choice> {
  const taken = new Set(cards.map(({ code }) => code));
  return new Map<string, Choice>([
    ...cards.map(({ id, question, tags }): [string, Choice] => [
      `card ${id}`,
      { cardId: id, question, tags },
    ]),
    ...PRACTICE_QUESTIONS.filter(({ code }) => !taken.has(code)).map(
      ({ code, text, competencies }): [string, Choice] => [
        code,
        { cardId: null, question: text, tags: competencies },
      ],
    ),
  ]);
}
