import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { METRICS } from '../../../config/metrics.ts';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';
import type { DocketTemplate } from '../support/docket-template.ts';

interface Entry {
  /** As links name it. */
  readonly anchor: string;
  /** The alarms that it is about, by construct path; `*` for any part of a name. */
  readonly alarms: readonly string[];
  readonly text: string;
}

/** A heading as GitHub links to it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const text = readFileSync('docs/runbook.md', 'utf8');
const [, chapter = ''] = /^## Alarms\n(.*?)^## /ms.exec(text) ?? [];
const entries: readonly Entry[] = chapter
  .split(/^### /m)
  .slice(1)
  .map((entry) => {
    const [heading = ''] = entry.split('\n');
    const alarms = Array.from(/^Alarms: (.*)$/m.exec(entry)?.[1]?.matchAll(/`([^`]+)`/g) ?? [], ([, path = '']) => path);
    return { anchor: anchorOf(heading), alarms, text: entry };
  });

const covers = (pattern: string, path: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll('/', String.raw`\/`))
      .join('[^/]+')}$`,
  ).test(path);

describe('the runbook', () => {
  let docket: DocketTemplate;
  /** The text of each alarm of the template, by its path in the stack. */
  let alarms: ReadonlyMap<string, string>;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
    const told = [...docket.ofType('AWS::CloudWatch::Alarm')].map(
      ([path, { Properties }]) => [path.replace(/\/Alarm$/, ''), String(Properties['AlarmDescription'])] as const,
    );
    // A budget has no text of its own.
    const budgets = [...docket.ofType('AWS::Budgets::Budget').keys()].map((path) => [path, 'See docs/runbook.md#cost.'] as const);
    alarms = new Map([...told, ...budgets]);
  });

  it('has an entry for each alarm, where the alarm’s text leads to', () => {
    expect(alarms.size).toBeGreaterThan(25);
    for (const [path, told] of alarms) {
      const anchor = /docs\/runbook\.md#([\w-]+)\.$/.exec(told)?.[1];
      const listed = entries.filter((entry) => entry.alarms.some((pattern) => covers(pattern, path))).map((entry) => entry.anchor);
      expect({ path, listed }).toEqual({ path, listed: [anchor] });
    }
  });

  it('has no entry for an alarm that there is not', () => {
    const stale = entries.flatMap((entry) => entry.alarms.filter((pattern) => ![...alarms.keys()].some((path) => covers(pattern, path))));
    expect(stale).toEqual([]);
  });

  it.each(entries)('says of $anchor what it means, how to see it and what to do', ({ alarms: about, text: entry }) => {
    expect(about.length).toBeGreaterThan(0);
    for (const part of ['Impact', 'See', 'Do']) expect(entry).toMatch(new RegExp(String.raw`^\*\*${part}\.\*\* \S.{20}`, 'm'));
  });

  it('counts the metrics that are paid for', () => {
    const all = Object.values(METRICS);
    const ofAll = all.filter(({ byDesk }) => !byDesk).reduce((sum, { services }) => sum + services.length, 0);
    expect(text).toContain(`(${ofAll} of the newsroom as a whole and ${all.filter(({ byDesk }) => byDesk).length} of each desk;`);
  });

  it('leads to no entry that it does not have', () => {
    const headings = new Set(Array.from(text.matchAll(/^##+ (.*)$/gm), ([, heading = '']) => anchorOf(heading)));
    const links = Array.from(text.matchAll(/\]\(#([\w-]+)\)/g), ([, anchor]) => anchor);
    expect(links.filter((anchor) => !headings.has(anchor ?? ''))).toEqual([]);
  });
});
