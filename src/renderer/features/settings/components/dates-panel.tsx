import { DATE_FORMATS } from '../../../../shared/settings.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import { ChoiceGroup } from './choice-group.tsx';

/** How days are written and where a week begins. */
export function DatesPanel() {
  const { weekStart, dateFormat } = useSettings();
  const update = useUpdateSettings();
  return (
    <>
      <ChoiceGroup
        label="A week starts on"
        value={weekStart}
        options={[
          { value: 'monday', label: 'Monday' },
          { value: 'sunday', label: 'Sunday' },
          { value: 'saturday', label: 'Saturday' },
        ]}
        onChange={(chosen) => update({ weekStart: chosen })}
      />
      <ChoiceGroup
        label="Dates are written"
        value={dateFormat}
        options={DATE_FORMATS.map((format) => ({ value: format, label: formatDay(today(), format) }))}
        onChange={(chosen) => update({ dateFormat: chosen })}
      />
    </>
  );
}
