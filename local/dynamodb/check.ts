import validations from 'dynalite/validations/index.js';
import type { Custom, Types } from 'dynalite/validations/index.js';
import { fromDynalite } from './errors.ts';

/** dynalite's description of a request: its members' types, and what else must be so. */
export interface Rules<Request> {
  readonly types: Types;
  readonly custom: Custom<Request>;
}

// Items are measured by us when they are stored, since dynalite counts characters, not bytes.
const NO_LIMIT = { options: { maxItemSize: Number.POSITIVE_INFINITY, createTableMs: 0 } };

/** Checks a request as dynalite does and parses its expressions. The request itself is used up. @throws DynamoDbError */
export function check<Request>(request: Record<string, unknown>, rules: Rules<Request>): Request {
  try {
    const checked = validations.checkTypes<Request>(request, rules.types);
    validations.checkValidations(checked, rules.types, rules.custom, NO_LIMIT);
    return checked;
  } catch (error) {
    throw fromDynalite(error);
  }
}
