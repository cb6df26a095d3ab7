import type { Stage } from '../../config/stages.ts';
import { ASSUMED } from './assumptions.ts';
import { limitsOf } from './limits.ts';
import type { Measured } from './measured.ts';
import { articleLines, idleLines, linesOf, totalOf, usdOf } from './model.ts';
import type { Line } from './model.ts';
import { PRICE_REGION, PRICES, PRICES_OF } from './prices.ts';
import type { Price } from './prices.ts';
import type { Standing } from './template.ts';

/** What lowers a line, by what it is. */
const LOWERS: readonly (readonly [line: RegExp, how: string])[] = [
  [
    /writes/,
    'fewer events and counters in a transaction; sources’ cells; provisioned capacity for a steady load is less than half of on demand',
  ],
  [/consoles that look/, 'longer waits between looks (`POLL_MILLISECONDS`): half as often is half of it'],
  [/reads/, 'eventually consistent reads where the rule allows it cost half'],
  [/point-in-time/, 'fewer days do not: it is charged by size. Items that are made of others could have a table without it'],
  [/DynamoDB what is stored/, 'the article’s context once, not with each claim; claims that lapsed long ago to S3'],
  [/by route/, '`detailedMetricsEnabled: false` in lib/access/http-api.ts: the API as a whole keeps its metrics'],
  [/metrics of our own/, 'fewer that are measured by desk (config/metrics.ts)'],
  [/alarms/, 'a composite alarm does not: each metric is paid for. Stages that nobody watches need none'],
  [/logs/, '`logLevel: WARN`; shorter `logRetention`'],
  [/traces/, 'a sampling rule of one’s own in X-Ray'],
  [/uploads and claims$/, 'several claims in a message, which would let one that fails hold up the others: better not'],
  [/dashboards/, 'three are free in an account'],
  [/polls/, 'nothing while mappings have a maximum concurrency, which is what holds them back'],
  [/Lambda/, 'fewer calls one after the other; the memory that bench says is enough'],
  [/S3/, 'shorter `retention.uploads`; Intelligent-Tiering for `parsed/`'],
  [/API Gateway|CloudFront/, 'as with the looks that cause them'],
];

const dollars = (usd: number): string => {
  if (usd >= 1000) return `$${Math.round(usd).toLocaleString('en')}`;
  return usd >= 0.01 ? `$${usd.toFixed(2)}` : '< $0.01';
};
const number = (n: number): string => Number(n.toPrecision(2)).toLocaleString('en');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (rows.every((cells) => isNumber(cells[i] ?? '')) ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const isNumber = (cell: string): boolean => /^\W*(?:<? ?\$|\d)/.test(cell) || cell === '–';

const named = ({ service, what }: Line): string => `${service}: ${what}`;
const lowered = (line: Line): string => LOWERS.find(([pattern]) => pattern.test(`${line.service} ${line.what}`))?.[1] ?? '–';

/** Lines of one name together, dearest first. */
function merged(lines: readonly Line[]): { line: Line; usd: number }[] {
  const byName = new Map<string, { line: Line; usd: number }>();
  for (const line of lines) byName.set(named(line), { line, usd: (byName.get(named(line))?.usd ?? 0) + usdOf(line) });
  return [...byName.values()].toSorted((a, b) => b.usd - a.usd);
}

/** The page docs/cost.md: of a stage's template, what was measured, and prices. */
export function costPage(standing: Standing, measured: Measured, stage: Stage): string {
  const idle = idleLines(standing, measured, stage);
  const thousand = articleLines(standing, measured, 1000, stage);
  const sizes = ASSUMED.sizes.map((size) => ({ size, lines: linesOf(standing, measured, size, stage) }));
  const services = [...new Set(sizes.flatMap(({ lines }) => lines.map(({ service }) => service)))];
  const { article, ruling } = measured;
  return `# Cost

What the stage *${stage.name}* costs a month on AWS, by list prices of ${PRICE_REGION} without taxes and free tiers. Made by \`npm run cost\` from the synthesized template, from [prices](../bench/cost/prices.ts) that were
noted down on ${PRICES_OF} from memory of the pages named below (check them there first), from what was [measured](../bench/cost/measured.json) by \`npm run bench:cost\`, and from
[what is assumed](../bench/cost/assumptions.ts). Nothing of this was billed: nothing was deployed where it was built. A test holds the page to the template.

**Idle**, with nobody at work: **${dollars(totalOf(idle))}** a month (${dollars(idle.reduce((sum, line) => sum + usdOf(line, true), 0))} with the free tiers of an account that has nothing else).
**1,000 articles** taken in: **${dollars(totalOf(thousand))}**, of ${Math.round(article.found)} claims each, ${Math.round(article.queued)} of them on a docket.

${table(
  [
    'a month, with',
    ...sizes.map(({ size }) => `${size.articles.toLocaleString('en')} articles a day, ${size.people.toLocaleString('en')} people`),
  ],
  [
    ...services.map((service) => [
      service,
      ...sizes.map(({ lines }) => dollars(totalOf(lines.filter((line) => line.service === service)))),
    ]),
    ['**together**', ...sizes.map(({ lines }) => `**${dollars(totalOf(lines))}**`)],
    ['for each 1,000 articles', ...sizes.map(({ lines, size }) => dollars((totalOf(lines) / size.articles / ASSUMED.daysAMonth) * 1000))],
  ],
)}

What is stored is that of ${ASSUMED.monthsStored} months of such work. A person makes ${ASSUMED.rulingsADay} rulings and ${ASSUMED.dismissalsADay} dismissals a day, and has the console open for ${ASSUMED.hoursADay} hours.

## Idle

${table(
  ['line', 'a month'],
  merged(idle)
    .filter(({ usd }) => usd >= 0.01)
    .map(({ line, usd }) => [named(line), dollars(usd)]),
)}

## The biggest lines, and what lowers them

${sizes
  .map(
    ({ size, lines }) =>
      `**${size.articles.toLocaleString('en')} articles a day**\n\n${table(
        ['line', 'a month', 'lowered by'],
        merged(lines)
          .slice(0, 6)
          .map(({ line, usd }) => [named(line), dollars(usd), lowered(line)]),
      )}`,
  )
  .join('\n\n')}

An article takes ${number(article.usage.writes)} write units, ${number(article.usage.reads)} read units and ${number(article.usage.calls)} calls, all of its claims enlisted; ${dollars((article.usage.writes / 1_000_000) * PRICES.tableWrite.usd * 1000)} of a thousand articles' price are writes.
A ruling, from \`next\` to the verdict, takes ${number(ruling.usage.writes)} and ${number(ruling.usage.reads)} in ${ruling.requests} requests. Measured with the sample articles, over dynoxide, which counts units as DynamoDB does, and with
the conflicts that parallel work on one desk makes.

## What gives way first

In the busiest hour, taken as ${ASSUMED.peak} times the day's average. Sizes beyond which each is felt; all of them hold at 100 articles a day.

${table(
  ['what', 'whose', 'reached at', 'felt at', 'then'],
  limitsOf(standing, measured).map(({ what, whose, reachedAt, of, consequence }) => [
    what,
    whose,
    `${number(reachedAt)} ${of}${of === 'articles' ? ' a day' : ' at work'}`,
    ASSUMED.sizes.filter((size) => size[of] > reachedAt).map((size) => size.articles.toLocaleString('en'))[0] ?? 'none of the sizes',
    consequence,
  ]),
)}

People give way before any of this: a person triages some hundred claims an hour, and 10,000 articles bring ${number(10_000 * article.queued)} claims a day. That is what the line of each desk is for.

## Prices

${table(
  ['unit', 'US dollars', 'free each month', 'page'],
  Object.values(PRICES).map(({ unit, usd, per, page, free }: Price) => [
    unit,
    `${usd} for ${per.toLocaleString('en')}`,
    free === undefined ? '–' : free.toLocaleString('en'),
    `<${page}>`,
  ]),
)}
`;
}
