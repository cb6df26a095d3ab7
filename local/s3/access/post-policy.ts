import { z } from 'zod';
import { S3Error } from '../errors.ts';

/** Bounds are in bytes, both included. */
type PolicyCondition =
  | { readonly kind: 'eq' | 'starts-with'; readonly field: string; readonly value: string; readonly source: string }
  | { readonly kind: 'content-length-range'; readonly least: number; readonly most: number };

/** What the policy of a presigned form allows. */
export interface PostPolicy {
  readonly expiration: Date;
  readonly conditions: readonly PolicyCondition[];
}

const Bound = z.union([z.int().min(0), z.string().regex(/^\d+$/).transform(Number)]);
const Condition = z.union([
  z.tuple([z.string(), Bound, Bound]).refine(([kind]) => kind.toLowerCase() === 'content-length-range'),
  z.tuple([z.string().regex(/^(eq|starts-with)$/i), z.string().startsWith('$'), z.string()]),
  z.record(z.string(), z.string()).refine((fields) => Object.keys(fields).length === 1),
]);
const Policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(Condition) });

/** Fields that no condition has to allow. */
const FREE = /^(?:policy|x-amz-signature|file|x-ignore-.*)$/;

/**
 * Reads a policy document from its base64, https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 * @throws {S3Error} InvalidPolicyDocument
 */
export function parsePolicy(encoded: string): PostPolicy {
  const { expiration, conditions } = readDocument(encoded);
  return { expiration: new Date(expiration), conditions: conditions.map(conditionOf) };
}

function readDocument(encoded: string): z.infer<typeof Policy> {
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    throw new S3Error('InvalidPolicyDocument', 'Invalid Policy: Invalid JSON.');
  }
  const policy = Policy.safeParse(document);
  if (policy.success) return policy.data;
  const [issue] = policy.error.issues;
  throw new S3Error('InvalidPolicyDocument', `Invalid Policy: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

function conditionOf(condition: z.infer<typeof Condition>): PolicyCondition {
  const source = JSON.stringify(condition);
  if (!Array.isArray(condition)) {
    const [[field, value] = ['', '']] = Object.entries(condition);
    return { kind: 'eq', field: field.toLowerCase(), value, source: JSON.stringify(['eq', `$${field}`, value]) };
  }
  const [kind, first, second] = condition;
  if (typeof first === 'number' || typeof second === 'number') {
    return { kind: 'content-length-range', least: Number(first), most: Number(second) };
  }
  return { kind: kind.toLowerCase() === 'eq' ? 'eq' : 'starts-with', field: first.slice(1).toLowerCase(), value: second, source };
}

/**
 * Checks a form against its policy.
 * @param fields by name in lower case, with `bucket` for the bucket it was sent to
 * @param size of the file, in bytes
 * @throws {S3Error} AccessDenied where it expired, a condition fails or a field is not allowed; EntityTooLarge, EntityTooSmall
 */
export function checkPolicy(policy: PostPolicy, fields: ReadonlyMap<string, string>, size: number, now: Date): void {
  if (now > policy.expiration) throw denied('Policy expired.');
  for (const condition of policy.conditions) {
    if (condition.kind === 'content-length-range') checkLength(condition, size);
    else if (!holds(condition, fields.get(condition.field) ?? '')) throw denied(`Policy Condition failed: ${condition.source}`);
  }
  const allowed = new Set(policy.conditions.map((condition) => (condition.kind === 'content-length-range' ? '' : condition.field)));
  const extra = [...fields.keys()].filter((name) => name !== 'bucket' && !FREE.test(name) && !allowed.has(name));
  if (extra.length > 0) throw denied(`Extra input fields: ${extra.join(', ')}`);
}

function holds({ kind, field, value }: Extract<PolicyCondition, { field: string }>, given: string): boolean {
  if (kind === 'eq') return given === value;
  // A list of content types must begin so in each of its items.
  const items = field === 'content-type' ? given.split(',') : [given];
  return items.every((item) => item.startsWith(value));
}

function checkLength({ least, most }: Extract<PolicyCondition, { least: number }>, size: number): void {
  if (size > most) throw new S3Error('EntityTooLarge', undefined, { fields: { ProposedSize: size, MaxSizeAllowed: most } });
  if (size < least) throw new S3Error('EntityTooSmall', undefined, { fields: { ProposedSize: size, MinSizeAllowed: least } });
}

const denied = (reason: string): S3Error => new S3Error('AccessDenied', `Invalid according to Policy: ${reason}`);
