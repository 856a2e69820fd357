import { NativeSelect } from '@mantine/core';
import { CONTROLS, type Control } from '../../../../shared/endings.ts';
import { CONTROL_NAMES } from '../../../ui/control-sign.tsx';

type ControlFieldProps = { value: Control; onChange: (control: Control) => void };

/** How far a theme usually is in the person's hands. */
export function ControlField({ value, onChange }: ControlFieldProps) {
  return (
    <NativeSelect
      label="My control over it"
      data={CONTROLS.map((one) => ({ value: one, label: CONTROL_NAMES[one] }))}
      value={value}
      onChange={(event) => onChange(CONTROLS.find((one) => one === event.currentTarget.value) ?? 'unknown')}
    />
  );
}
