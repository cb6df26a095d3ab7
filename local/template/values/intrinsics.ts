import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';

/** What the intrinsic functions need to know. */
export interface Scope {
  ref(name: string, place: string): string;
  attribute(logicalId: string, attribute: string, place: string): string;
  condition(name: string, place: string): boolean;
}

/** `Ref: AWS::NoValue`: the property is left out. */
const NO_VALUE = Symbol('AWS::NoValue');

const Pair = z.tuple([z.string(), z.string()]);
const Join = z.tuple([z.string(), z.unknown()]);
const Split = z.tuple([z.string(), z.unknown()]);
const Select = z.tuple([z.coerce.number().int(), z.unknown()]);
const If = z.tuple([z.string(), z.unknown(), z.unknown()]);
const Sub = z.union([z.string(), z.tuple([z.string(), z.record(z.string(), z.unknown())])]);
const Values = z.array(z.unknown());

type Intrinsic = (argument: unknown, scope: Scope, place: string) => unknown;

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope, place) => {
    const name = shape(z.string(), argument, 'Ref', place);
    return name === 'AWS::NoValue' ? NO_VALUE : scope.ref(name, place);
  },
  'Fn::GetAtt': (argument, scope, place) => {
    const parts = typeof argument === 'string' ? splitOnce(argument, '.') : argument;
    const [logicalId, attribute] = shape(Pair, parts, 'Fn::GetAtt', place);
    return scope.attribute(logicalId, attribute, place);
  },
  'Fn::Join': (argument, scope, place) => {
    const [delimiter, values] = shape(Join, argument, 'Fn::Join', place);
    return strings(values, scope, place).join(delimiter);
  },
  'Fn::Split': (argument, scope, place) => {
    const [delimiter, value] = shape(Split, argument, 'Fn::Split', place);
    return String(resolveValue(value, scope, place)).split(delimiter);
  },
  'Fn::Select': (argument, scope, place) => {
    const [index, values] = shape(Select, argument, 'Fn::Select', place);
    const chosen = strings(values, scope, place)[index];
    if (chosen === undefined) throw new TemplateMistake(place, `Fn::Select asks for number ${index} of a shorter list`);
    return chosen;
  },
  'Fn::Sub': (argument, scope, place) => {
    const given = shape(Sub, argument, 'Fn::Sub', place);
    const [text, own] = typeof given === 'string' ? [given, {}] : given;
    return text.replace(/\$\{([^}]*)\}/g, (whole, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (Object.hasOwn(own, name)) return String(resolveValue(own[name], scope, place));
      return name.includes('.') && !name.startsWith('AWS::')
        ? scope.attribute(...splitOnce(name, '.'), place)
        : scope.ref(name, place) || whole;
    });
  },
  'Fn::If': (argument, scope, place) => {
    const [condition, yes, no] = shape(If, argument, 'Fn::If', place);
    return resolveValue(scope.condition(condition, place) ? yes : no, scope, place);
  },
  'Fn::Equals': (argument, scope, place) => {
    const [left, right] = strings(argument, scope, place);
    return left === right;
  },
  'Fn::And': (argument, scope, place) =>
    shape(Values, argument, 'Fn::And', place).every((part) => resolveValue(part, scope, place) === true),
  'Fn::Or': (argument, scope, place) => shape(Values, argument, 'Fn::Or', place).some((part) => resolveValue(part, scope, place) === true),
  'Fn::Not': (argument, scope, place) =>
    shape(Values, argument, 'Fn::Not', place).every((part) => resolveValue(part, scope, place) !== true),
  Condition: (argument, scope, place) => scope.condition(shape(z.string(), argument, 'Condition', place), place),
};

/**
 * The value with its intrinsic functions replaced by what they stand for.
 * @param place where the value stands, for messages
 * @throws TemplateMistake where it refers to something that is not there, or uses a function that the laptop does not know
 */
export function resolveValue(value: unknown, scope: Scope, place: string): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => resolveValue(item, scope, `${place}[${index}]`)).filter((item) => item !== NO_VALUE);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    const [name, argument] = only;
    const intrinsic = INTRINSICS[name];
    // `Condition` is also an ordinary property name, of policies.
    if (intrinsic !== undefined && (name !== 'Condition' || typeof argument === 'string')) return intrinsic(argument, scope, place);
    if (name.startsWith('Fn::')) throw new TemplateMistake(place, `uses ${name}, which the laptop does not know`);
  }
  return Object.fromEntries(
    entries.map(([name, item]) => [name, resolveValue(item, scope, `${place}.${name}`)] as const).filter(([, item]) => item !== NO_VALUE),
  );
}

function strings(value: unknown, scope: Scope, place: string): string[] {
  const resolved = resolveValue(value, scope, place);
  if (!Array.isArray(resolved)) throw new TemplateMistake(place, 'has no list where one is needed');
  return resolved.map(String);
}

function splitOnce(text: string, delimiter: string): [string, string] {
  const at = text.indexOf(delimiter);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + delimiter.length)];
}

function shape<T>(schema: z.ZodType<T>, argument: unknown, name: string, place: string): T {
  const result = schema.safeParse(argument);
  if (result.success) return result.data;
  throw new TemplateMistake(place, `has a malformed ${name}: ${JSON.stringify(argument)}`);
}
