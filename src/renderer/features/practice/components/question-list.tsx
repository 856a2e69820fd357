import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PracticeCard } from '../../../../shared/practice.ts';
import { today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import classes from './practice.module.css';
import { KIND_NAMES, whenWords } from './practice-words.ts';
import { ANY, KIND_CHOICES, NO_KIND, type QuestionFilter, tagsOf, withinFilter } from './question-filter.ts';

const SHOWN_AT_ONCE = 50;

/** Every question in practice, by kind and by what it lets one show. */
export function QuestionList({ cards }: { cards: readonly PracticeCard[] }) {
  const [filter, setFilter] = useState<QuestionFilter>({ kind: ANY, tag: ANY });
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const found = cards.filter((card) => withinFilter(card, filter));
  if (cards.length === 0) return null;
  return (
    <>
      <QuestionFilters filter={filter} tags={tagsOf(cards)} onChange={setFilter} withUnsorted />
      {found.length === 0 ? (
        <p className={classes.rest}>No question of yours is of this kind.</p>
      ) : (
        <ul className={classes.list} aria-label="Questions in practice">
          {found.slice(0, shown).map((card) => (
            <QuestionRow key={card.id} card={card} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <Button size="sm" variant="subtle" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          Show more questions
        </Button>
      )}
    </>
  );
}

function QuestionRow({ card }: { card: PracticeCard }) {
  const { dateFormat } = useSettings();
  const about = [
    card.kind && KIND_NAMES[card.kind],
    ...card.tags,
    card.from && `from the review of ${card.from.company}`,
    card.hasOutline && 'outlined',
  ].filter(Boolean);
  return (
    <li className={classes.row}>
      <Link to={`/growth/practice/${card.id}`} className={classes.question}>
        {card.question}
      </Link>
      <p className={classes.meta}>
        <span>{about.join(' · ')}</span>
        <span className={classes.when}>{whenWords(card, today(), dateFormat)}</span>
      </p>
    </li>
  );
}

type FiltersProps = {
  filter: QuestionFilter;
  tags: readonly string[];
  withUnsorted?: boolean;
  onChange: (filter: QuestionFilter) => void;
};

/** Chooses questions by kind and by what they let one show. */
export function QuestionFilters({ filter, tags, withUnsorted = false, onChange }: FiltersProps) {
  const kinds = withUnsorted ? [...KIND_CHOICES, { value: NO_KIND, label: 'Not sorted' }] : KIND_CHOICES;
  return (
    <div className={classes.filters}>
      <NativeSelect
        label="Kind"
        data={[{ value: ANY, label: 'All kinds' }, ...kinds]}
        value={filter.kind}
        onChange={(event) => onChange({ ...filter, kind: event.currentTarget.value })}
      />
      <NativeSelect
        label="Shows"
        data={[{ value: ANY, label: 'Anything' }, ...tags]}
        value={filter.tag}
        onChange={(event) => onChange({ ...filter, tag: event.currentTarget.value })}
      />
    </div>
  );
}
