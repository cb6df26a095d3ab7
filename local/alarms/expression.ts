/** Metric math that the laptop cannot read. */
export class UnreadableExpression extends Error {
  override readonly name = 'UnreadableExpression';
}

/** Makes one period's figure from those of other queries, by their id; undefined where it has none. */
export type Formula = (figureOf: (id: string) => number | undefined) => number | undefined;

/**
 * Reads metric math: figures by id, numbers, `+ - * /`, brackets, and `FILL(id, number)`. As with CloudWatch, a sum has no figure for a period in which one
 * of its parts has none.
 * @throws UnreadableExpression for what else CloudWatch knows
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
export function readExpression(text: string): Formula {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z_]\w*|[^\s]/gi) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new UnreadableExpression(
      `the laptop cannot read “${text}” from “${tokens.slice(at).join(' ')}” on: it knows + - * / ( ) and FILL`,
    );
  };
  const take = (expected: string): void => void (tokens[at] === expected ? at++ : fail());

  function operand(): Formula {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inner = sum();
      take(')');
      return inner;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (!/^[a-z_]/i.test(token)) return fail();
    if (tokens[at] !== '(') return (figureOf) => figureOf(token);
    if (token.toUpperCase() !== 'FILL') return fail();
    take('(');
    const filled = sum();
    take(',');
    const filling = sum();
    take(')');
    return (figureOf) => filled(figureOf) ?? filling(figureOf);
  }

  function chain(part: () => Formula, operators: Readonly<Record<string, (a: number, b: number) => number>>): Formula {
    let left = part();
    for (let operator = operators[tokens[at] ?? '']; operator !== undefined; operator = operators[tokens[at] ?? '']) {
      at++;
      left = combined(left, part(), operator);
    }
    return left;
  }
  const product = (): Formula => chain(operand, { '*': (a, b) => a * b, '/': (a, b) => a / b });
  const sum = (): Formula => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });

  const formula = sum();
  return at < tokens.length ? fail() : formula;
}

const combined =
  (left: Formula, right: Formula, operator: (a: number, b: number) => number): Formula =>
  (figureOf) => {
    const [a, b] = [left(figureOf), right(figureOf)];
    return a === undefined || b === undefined ? undefined : operator(a, b);
  };
