import type { Context } from './context.ts';

/** The time on this computer, `YYYY-MM-DDTHH:MM`, as the times of interviews are kept. */
export function localNow(ctx: Context): string {
  const now = ctx.clock();
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${ctx.today()}T${hours}:${minutes}`;
}

/** The time zone of this computer, as an IANA name. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
