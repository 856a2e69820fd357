import type { Grade } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useThemeExplorer } from '../api/explorer.ts';
import { ThemeMonths } from './themes-months.tsx';

/** The themes of the endings of a period as one figure, for a screen that has its own choice of period and side. */
export function ThemesFigure({ period, grade }: { period: { from: string; to: string }; grade: Grade }) {
  const { data, error } = useThemeExplorer(period);
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!data) return null;
  return <ThemeMonths explorer={data} grade={grade} level={2} />;
}
