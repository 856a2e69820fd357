import { Button, Group, Radio } from '@mantine/core';
import type { Choice } from './review-words.ts';

type ReviewChoiceProps<Value extends string> = {
  label: string;
  choices: readonly (Choice & { value: Value })[];
  value: Value | null;
  onChange: (value: Value | null) => void;
};

/** One question with its answers in words, all of them visible; an answer can be taken away again. */
export function ReviewChoice<Value extends string>(props: ReviewChoiceProps<Value>) {
  const { label, choices, value, onChange } = props;
  return (
    <Radio.Group
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(choices.find((one) => one.value === chosen)?.value ?? null)}
    >
      <Group gap="md" mih="2rem">
        {choices.map((one) => (
          <Radio key={one.value} value={one.value} label={one.label} />
        ))}
        {value !== null && (
          <Button size="xs" variant="subtle" aria-label={`Clear: ${label}`} onClick={() => onChange(null)}>
            Clear
          </Button>
        )}
      </Group>
    </Radio.Group>
  );
}
