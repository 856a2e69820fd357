import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { ReviewAnswers } from '../../../../shared/endings-review.ts';
import part from './ending-part.module.css';
import { ReviewChoice } from './review-choice.tsx';
import type { ReviewStepProps } from './review-step-props.ts';
import { SHOWN, TAILORED } from './review-words.ts';

type Requirements = ReviewAnswers['requirements'];
const MOST_LINES = 60;

export function TailoredStep({ answers, change, page }: ReviewStepProps) {
  const { requirements } = answers;
  const set = (next: Requirements) => change({ requirements: next });
  return (
    <>
      <ReviewChoice
        label="The CV or letter was tailored"
        choices={TAILORED}
        value={answers.tailored}
        onChange={(value) => change({ tailored: tailored(value) })}
      />
      {page.requirementLines.length > 0 && (
        <Checkbox.Group
          label="Which of these had no evidence in it?"
          description="Lines of the saved advert."
          value={requirements.filter((one) => one.shown !== 'shown').map((one) => one.text)}
          onChange={(chosen) => set(withUnshown(requirements, page.requirementLines, chosen))}
        >
          <Stack gap="xs">
            {page.requirementLines.map((line) => (
              <Checkbox key={line} value={line} label={line} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <OwnLines requirements={requirements} offered={page.requirementLines} onChange={set} />
    </>
  );
}

export function RequirementsStep({ answers, change, page }: ReviewStepProps) {
  const { requirements } = answers;
  const set = (next: Requirements) => change({ requirements: next });
  const own = requirements
    .map((one) => one.text)
    .filter((text) => text.trim() !== '' && !page.requirementLines.includes(text));
  const lines = [...page.requirementLines, ...new Set(own)];
  return (
    <>
      {lines.length === 0 && (
        <p className={part.meta}>No requirements were found in a saved advert. Add what they asked for.</p>
      )}
      {lines.map((text) => (
        <ReviewChoice
          key={text}
          label={text}
          choices={SHOWN}
          value={requirements.find((one) => one.text === text)?.shown ?? null}
          onChange={(shown) => {
            if (shown === null) set(requirements.filter((one) => one.text !== text));
            else if (requirements.some((one) => one.text === text))
              set(requirements.map((one) => (one.text === text ? { text, shown } : one)));
            else set([...requirements, { text, shown }]);
          }}
        />
      ))}
      <OwnLines requirements={requirements} offered={page.requirementLines} onChange={set} />
    </>
  );
}

type OwnLinesProps = {
  requirements: Requirements;
  offered: readonly string[];
  onChange: (requirements: Requirements) => void;
};

/** Requirements that the advert does not name, or that were not found in it. */
function OwnLines({ requirements, offered, onChange }: OwnLinesProps) {
  const own = requirements.flatMap((one, index) => (offered.includes(one.text) ? [] : [index]));
  const rows = requirements.length < MOST_LINES ? [...own, requirements.length] : own;
  return rows.map((at, index) => (
    <TextInput
      key={at}
      label={index === 0 ? 'A requirement of your own words' : `Another requirement, ${index + 1}`}
      maxLength={2000}
      value={requirements[at]?.text ?? ''}
      onChange={(event) => {
        const next = [...requirements];
        next[at] = { shown: next[at]?.shown ?? 'have_not_shown', text: event.currentTarget.value };
        onChange(next);
      }}
    />
  ));
}

function withUnshown(requirements: Requirements, offered: readonly string[], chosen: readonly string[]) {
  const kept = requirements.filter(
    (one) => !offered.includes(one.text) || one.shown === 'shown' || chosen.includes(one.text),
  );
  const next = kept.map((one): Requirements[number] =>
    one.shown === 'shown' && chosen.includes(one.text) ? { ...one, shown: 'have_not_shown' } : one,
  );
  const added = chosen.filter((text) => !next.some((one) => one.text === text));
  return [...next, ...added.map((text): Requirements[number] => ({ text, shown: 'have_not_shown' }))];
}

function tailored(value: string | null): ReviewAnswers['tailored'] {
  return value === 'not_at_all' || value === 'a_little' || value === 'mostly' || value === 'fully'
    ? value
    : null;
}
