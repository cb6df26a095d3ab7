import { matches, matchesArn } from './patterns.ts';

/** What is known of a call besides who calls and what for, by key in lower case; a key that does not apply is not there. */
export type Context = Readonly<Record<string, string>>;

/** One key of a statement's `Condition`: of the values one must fit. */
export interface Condition {
  /** `StringEquals`, also with `IfExists`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** A condition that the laptop cannot judge. To take it as met would be kinder than AWS, to take it as not met would be stricter. */
export class UnknownCondition extends Error {
  override readonly name = 'UnknownCondition';
}

/** Keys of {@link Context}, in lower case: they are compared without regard to it. */
const KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:securetransport',
  'aws:sourceaccount',
  'aws:sourcearn',
]);

type Test = (wanted: string, actual: string) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: (wanted, actual) => wanted === actual,
  StringEqualsIgnoreCase: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  StringLike: matches,
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
};

/** The test that such an operator denies: `StringNotLike` denies `StringLike`. */
const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

const IF_EXISTS = /IfExists$/;

/** @throws UnknownCondition for an operator or a key of which the laptop does not know what it means */
export function checkCondition({ operator, key }: Condition): void {
  const plain = operator.replace(IF_EXISTS, '');
  if (operator !== 'Null' && !(plain in TESTS) && !(plain in NEGATED))
    throw new UnknownCondition(`the laptop does not know the operator ${operator}`);
  if (!KEYS.has(key.toLowerCase())) throw new UnknownCondition(`the laptop does not know the condition key ${key}`);
}

/**
 * Whether a condition is met.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function isMet({ operator, key, values }: Condition, context: Context): boolean {
  const actual = context[key.toLowerCase()];
  if (operator === 'Null') return values.some((value) => (value.toLowerCase() === 'true') === (actual === undefined));
  const plain = operator.replace(IF_EXISTS, '');
  const denied = NEGATED[plain];
  // What is not there equals nothing.
  if (actual === undefined) return denied !== undefined || IF_EXISTS.test(operator);
  const test = TESTS[denied ?? plain];
  return values.some((value) => test?.(value, actual) === true) === (denied === undefined);
}
