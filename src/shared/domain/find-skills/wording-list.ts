import type { Wordings } from './wording.ts';
import { CARE_WORDINGS } from './wordings-care.ts';
import { MAKING_WORDINGS } from './wordings-making.ts';
import { OFFICE_WORDINGS } from './wordings-office.ts';
import { PEOPLE_WORDINGS } from './wordings-people.ts';
import { SERVICE_WORDINGS } from './wordings-service.ts';
import { TRADE_WORDINGS } from './wordings-trades.ts';

/** The wordings that come with the application, by the name of their skill. */
export const SHIPPED_WORDINGS: readonly Wordings[] = [
  CARE_WORDINGS,
  TRADE_WORDINGS,
  SERVICE_WORDINGS,
  OFFICE_WORDINGS,
  MAKING_WORDINGS,
  PEOPLE_WORDINGS,
];
