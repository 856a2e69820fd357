import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { hereZone } from '../lib/here-zone.ts';

const zones = [...new Set([hereZone, ...Intl.supportedValuesOf('timeZone')])];

type ZoneFieldProps = {
  value: string;
  onChange: (zone: string) => void;
  error?: ReactNode;
  /** Whether none, the empty text, is among the choices. */
  canBeEmpty?: boolean;
};

/** Chooses the zone whose clocks a time is meant for, this computer's own first. */
export function ZoneField({ value, onChange, error, canBeEmpty = false }: ZoneFieldProps) {
  return (
    <NativeSelect
      label="Time zone"
      data={[
        ...(canBeEmpty ? [{ value: '', label: 'Choose a time zone' }] : []),
        ...(value === '' || zones.includes(value) ? zones : [value, ...zones]),
      ]}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
