import type { EndingRow, Look } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useSetLook, useTakeBackLook } from '../api/list.ts';

/** Puts an ending onto another list; `look` null: back to the first. `day` only with `later`. */
export type ChangeLook = (row: EndingRow, look: Look | null, day?: string) => void;

/** Changes the list of an ending and says so, with Undo; `beforeLeaving` runs first, while the row is still there. */
export function useLookChanges(beforeLeaving: (row: EndingRow) => void): ChangeLook {
  const { dateFormat } = useSettings();
  const setLook = useSetLook().mutate;
  const takeBack = useTakeBackLook().mutate;
  return (row, look, day) => {
    beforeLeaving(row);
    const said = saidOf(look, day === undefined ? '' : formatShortDay(day, dateFormat));
    setLook(
      { id: row.id, revision: row.revision, look, lookOn: look === 'later' ? (day ?? null) : null },
      {
        onSuccess: () =>
          showNotice({
            message: `${row.role}, ${row.company}: ${said}.`,
            actions: [{ label: 'Undo', onClick: () => takeBack({}) }],
            kbd: 'Mod+Z',
          }),
        onError: (error) => showNotice({ message: sentenceOf(error) }),
      },
    );
  };
}

function saidOf(look: Look | null, day: string): string {
  if (look === 'later') return `back on ${day}`;
  if (look === 'done') return 'done';
  if (look === 'not_this_one') return 'not this one';
  return 'back to review';
}
