import {
  type Icon,
  IconArrowForwardUp,
  IconBell,
  IconCalendarEvent,
  IconCornerDownRight,
  IconFlag,
  IconHourglass,
  IconMessage2Question,
  IconMessages,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { CalendarKind } from '../../../../shared/calendar.ts';

const ICONS: Record<CalendarKind, Icon> = {
  interview: IconMessages,
  next_step: IconArrowForwardUp,
  closing: IconHourglass,
  feedback: IconMessage2Question,
  event: IconUsersGroup,
  follow_up: IconCornerDownRight,
  talk: IconCalendarEvent,
  goal: IconFlag,
  reminder: IconBell,
};

/** The sign of a kind; its word stands beside it or is spoken. */
export function KindIcon({ kind }: { kind: CalendarKind }) {
  const Sign = ICONS[kind];
  return <Sign size={14} stroke={1.5} aria-hidden="true" />;
}
