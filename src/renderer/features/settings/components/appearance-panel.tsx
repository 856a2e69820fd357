import { useSettings } from '../../../lib/use-settings.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import { ChoiceGroup } from './choice-group.tsx';

/** How the application looks, and whether single keys do something. */
export function AppearancePanel() {
  const { colourScheme, density, letterShortcuts } = useSettings();
  const update = useUpdateSettings();
  return (
    <>
      <ChoiceGroup
        label="Colours"
        value={colourScheme}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'auto', label: 'Same as this computer' },
        ]}
        onChange={(chosen) => update({ colourScheme: chosen })}
      />
      <ChoiceGroup
        label="Density"
        value={density}
        options={[
          { value: 'comfortable', label: 'Comfortable' },
          { value: 'compact', label: 'Compact' },
        ]}
        onChange={(chosen) => update({ density: chosen })}
      />
      <ChoiceGroup
        label="Single-key shortcuts, such as N"
        value={letterShortcuts ? 'on' : 'off'}
        options={[
          { value: 'on', label: 'On' },
          { value: 'off', label: 'Off' },
        ]}
        onChange={(chosen) => update({ letterShortcuts: chosen === 'on' })}
      />
    </>
  );
}
