import { NativeSelect } from '@mantine/core';
import { hereZone } from './event-times.ts';

const zones = [...new Set([hereZone, ...Intl.supportedValuesOf('timeZone')])];

type ZoneFieldProps = { value: string; onChange: (zone: string) => void };

/** Chooses the zone whose clocks a time is meant for, this computer's own first. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  return (
    <NativeSelect
      label="Time zone"
      data={zones.includes(value) ? zones : [value, ...zones]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
