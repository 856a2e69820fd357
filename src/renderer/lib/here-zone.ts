/** The time zone of this computer. */
export const hereZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
