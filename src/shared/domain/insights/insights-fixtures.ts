import { type ApplicationHistory, type PlacedStage, stageOrder } from './application-history.ts';

const STAGES = ['saved', 'applied', 'screening', 'interview', 'offer'];
const OUTCOMES = ['accepted', 'declined_by_me', 'rejected', 'withdrawn', 'closed_by_employer', 'no_reply'];

function placed(kind: PlacedStage['kind'], firstId: number): (code: string, rank: number) => PlacedStage {
  return (code, rank) => ({
    id: firstId + rank,
    kind,
    code,
    name: code,
    hidden: false,
    removed: false,
    rank,
  });
}

/** The stages that come with Rebound; open ones have the ids 1 to 5, outcomes 6 to 11. */
export const SHIPPED = stageOrder([
  ...STAGES.map(placed('stage', 1)),
  ...OUTCOMES.map(placed('outcome', STAGES.length + 1)),
]);

/** The id of a shipped stage. */
export function idOf(code: string): number {
  return SHIPPED.all.find((stage) => stage.code === code)?.id ?? 0;
}

/** An application sent on a day, with its moves as `2026-10-05 screening`; it stands where it was moved last. */
export function historyOf(
  appliedOn: string,
  moves: readonly string[],
  changes: Partial<ApplicationHistory> = {},
): ApplicationHistory {
  const events = [`${appliedOn} applied`, ...moves].map((move) => {
    const [on = '', code = ''] = move.split(' ');
    return { stageId: idOf(code), on };
  });
  const last = events.at(-1) ?? { stageId: idOf('applied'), on: appliedOn };
  return {
    id: 1,
    company: 'Halden Freight',
    source: '',
    howBegan: 'i_applied',
    appliedOn,
    stageId: last.stageId,
    stageSince: last.on,
    events,
    ...changes,
  };
}
