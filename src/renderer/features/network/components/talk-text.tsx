import { Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';

type TalkTextProps = {
  label: string;
  description: string;
  value: string;
  onChange: (text: string) => void;
  onBlur: () => void;
};

/** A longer text of a talk. */
export function TalkText({ onChange, ...rest }: TalkTextProps) {
  return (
    <Textarea
      {...rest}
      autosize
      minRows={3}
      maxRows={16}
      maxLength={LIMITS.note}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
