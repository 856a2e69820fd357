import { z } from 'zod';

const COLOUR_SCHEMES = ['light', 'dark', 'auto'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const;
/** `long` 23 Nov 2026 · `iso` 2026-11-23 · `day_first` 23/11/2026 · `month_first` 11/23/2026 */
export const DATE_FORMATS = ['long', 'iso', 'day_first', 'month_first'] as const;

/** What a notification can be about, each turned on and off by itself. */
export const NOTIFICATION_KINDS = ['reminder', 'interview', 'day', 'feedback', 'contact'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What the person may choose between, both included. */
export const PEOPLE_PER_WEEK = { least: 0, most: 20 };
export const QUIET_DAYS = { least: 7, most: 365 };

const peoplePerWeek = z.number().int().min(PEOPLE_PER_WEEK.least).max(PEOPLE_PER_WEEK.most);
const quietDays = z.number().int().min(QUIET_DAYS.least).max(QUIET_DAYS.most);
/** `HH:MM` */
export const timeOfDayInput = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 14:00.');

export const settingsInput = z.object({
  colourScheme: z.enum(COLOUR_SCHEMES).default('auto'),
  density: z.enum(DENSITIES).default('comfortable'),
  weekStart: z.enum(WEEK_STARTS).default('monday'),
  dateFormat: z.enum(DATE_FORMATS).default('long'),
  sidebarCollapsed: z.boolean().default(false),
  /** Whether single keys such as N work; people who dictate or press keys by accident turn them off. */
  letterShortcuts: z.boolean().default(true),
  /** Whether the journal asks a question above an empty entry. */
  journalPrompts: z.boolean().default(true),
  /** Whether the journal shows what was written on this day of earlier years. */
  journalOnThisDay: z.boolean().default(false),
  /** How many people a week proposes at most. */
  peoplePerWeek: peoplePerWeek.default(3),
  /** After how many days without a word an application counts as quiet, until there are ten replies of the person's own. */
  quietDays: quietDays.default(30),
  notifications: z.boolean().default(false),
  /** Between these times of day, `HH:MM`, no notification comes; equal times mean never. */
  quietFrom: timeOfDayInput.default('20:00'),
  quietUntil: timeOfDayInput.default('08:00'),
  /** What the person does not want to be notified of. */
  silentKinds: z.array(z.enum(NOTIFICATION_KINDS)).default([]),
  /** Whether the desktop stays in the tray when its window is closed. */
  staysInTray: z.boolean().default(false),
});
/** The person's preferences; they live in the profile, never in browser storage. */
export type Settings = z.output<typeof settingsInput>;
export const updateSettingsInput = z.object({
  changes: z
    .object({
      colourScheme: z.enum(COLOUR_SCHEMES),
      density: z.enum(DENSITIES),
      weekStart: z.enum(WEEK_STARTS),
      dateFormat: z.enum(DATE_FORMATS),
      sidebarCollapsed: z.boolean(),
      letterShortcuts: z.boolean(),
      journalPrompts: z.boolean(),
      journalOnThisDay: z.boolean(),
      peoplePerWeek,
      quietDays,
      notifications: z.boolean(),
      quietFrom: timeOfDayInput,
      quietUntil: timeOfDayInput,
      silentKinds: z.array(z.enum(NOTIFICATION_KINDS)).max(NOTIFICATION_KINDS.length),
      staysInTray: z.boolean(),
    })
    .partial(),
});
