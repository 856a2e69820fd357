import type { ReviewAnswers } from '../../../../shared/endings-review.ts';
import { useThemeChoices } from '../api/request-ending.ts';
import { FeedbackThemeChips } from './feedback-theme-chips.tsx';
import { ReviewChoice } from './review-choice.tsx';
import type { ReviewStepProps } from './review-step-props.ts';
import { SURENESS } from './review-words.ts';

export function CausesStep({ answers, change }: ReviewStepProps) {
  const themes = useThemeChoices();
  const isOutside = (control: string) => control === 'outside' || control === 'partly';
  return (
    <>
      <FeedbackThemeChips
        legend="Causes outside your hands, or partly, that you know of"
        themes={themes.filter((theme) => isOutside(theme.control))}
        chosen={answers.outsideCauses}
        onToggle={({ code }) => change({ outsideCauses: toggled(answers.outsideCauses, code) })}
      />
      <FeedbackThemeChips
        legend="And what you see yourself"
        themes={themes.filter((theme) => !isOutside(theme.control))}
        chosen={answers.ownThemes}
        onToggle={({ code }) => change({ ownThemes: toggled(answers.ownThemes, code) })}
      />
    </>
  );
}

export function SurenessStep({ answers, change }: ReviewStepProps) {
  return (
    <ReviewChoice
      label="This picture is"
      choices={SURENESS}
      value={answers.sureness === null ? null : String(answers.sureness)}
      onChange={(value) => change({ sureness: sureness(value) })}
    />
  );
}

function toggled(codes: readonly string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}

function sureness(value: string | null): ReviewAnswers['sureness'] {
  return value === '1' ? 1 : value === '2' ? 2 : value === '3' ? 3 : null;
}
