import type * as z from 'zod';
import type { RouteKey } from '../../../../config/routes.ts';
import type { Shown } from '../../answers/components.ts';
import type { Operation } from '../operation.ts';
import { CLAIM_OPERATIONS } from './claims.ts';
import { CONTACT_OPERATIONS } from './contact.ts';
import { DESK_OPERATIONS } from './desks.ts';
import { LEAD_OPERATIONS } from './leads.ts';
import { MATERIAL_OPERATIONS } from './material.ts';
import { NEWSROOM_OPERATIONS } from './newsroom.ts';
import { NOTE_OPERATIONS } from './notes.ts';
import { REPAIR_OPERATIONS } from './repairs.ts';
import { REPORT_OPERATIONS } from './reports.ts';
import { SOURCE_OPERATIONS } from './sources.ts';
import { RULING_OPERATIONS } from './rulings.ts';

/** What the description says of each route of config/routes.ts; the compiler sees to it that none is missing. */
export const OPERATIONS = {
  ...NEWSROOM_OPERATIONS,
  ...DESK_OPERATIONS,
  ...CLAIM_OPERATIONS,
  ...CONTACT_OPERATIONS,
  ...REPORT_OPERATIONS,
  ...SOURCE_OPERATIONS,
  ...RULING_OPERATIONS,
  ...NOTE_OPERATIONS,
  ...REPAIR_OPERATIONS,
  ...MATERIAL_OPERATIONS,
  ...LEAD_OPERATIONS,
} as const satisfies Readonly<Record<RouteKey, Operation>>;

type AnswersOf<Route extends RouteKey> = (typeof OPERATIONS)[Route]['answers'];

/** The body that a route's handler must answer with, as its schema has it. */
export type AnswerBody<Route extends RouteKey> = {
  [Status in keyof AnswersOf<Route>]: AnswersOf<Route>[Status] extends { readonly body: infer Schema extends z.ZodType }
    ? Shown<Schema>
    : never;
}[keyof AnswersOf<Route>];
