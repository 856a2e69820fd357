import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  name?: string;
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange: (day: string | null) => void;
  onBlur?: () => void;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  min?: string;
  max?: string;
  className?: string;
};

/** A date field of the system, with its label. A half-typed date counts as none. */
export function DayField({ value, onChange, max = '9999-12-31', ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      type="date"
      max={max}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
