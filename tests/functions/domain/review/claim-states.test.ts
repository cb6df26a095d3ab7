import { expect, it } from 'vitest';
import { ACTION_NAMES, ACTIONS, STAGE_RULES } from '../../../../functions/domain/review/actions.ts';
import type { Action } from '../../../../functions/domain/review/actions.ts';
import { STAGES } from '../../../../functions/domain/review/claim/states.ts';

/** What a name is in a diagram, where it must be one word. */
const node = (state: string): string => state.replaceAll('-', '_');

/** The stages stand together where an action is the same for all of them. */
function grouped(states: readonly string[]): string[] {
  const all = STAGES.every((stage) => states.includes(stage));
  return all ? ['on_the_docket', ...states.filter((state) => !(STAGES as readonly string[]).includes(state))] : [...states];
}

function edges(): string[] {
  const labels = new Map<string, string[]>();
  for (const name of ACTION_NAMES) {
    const { from, to }: Action = ACTIONS[name];
    // What stays where it is has no arrow.
    const targets = to.flatMap((state) => (state === 'same' ? [] : [state === 'stage' ? 'on_the_docket' : state]));
    for (const source of grouped(from)) {
      for (const target of targets) {
        // What stays where it is would only be in the way, but for what a person does to a claim that they hold.
        if (source === target && name !== 'extend') continue;
        const arrow = `${node(source)} --> ${node(target)}`;
        labels.set(arrow, [...(labels.get(arrow) ?? []), name]);
      }
    }
  }
  return [...labels].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`);
}

const diagram = (): string =>
  [
    'stateDiagram-v2',
    '  [*] --> noted: not for checking',
    '  [*] --> found: to be checked',
    '  [*] --> found: add',
    '  state "on the docket" as on_the_docket {',
    ...STAGES.map((stage) => `    ${node(stage)}${stage === node(stage) ? '' : `: ${stage}`}`),
    '  }',
    ...edges(),
    '  found --> stuck: gave up',
  ].join('\n');

function row(name: (typeof ACTION_NAMES)[number]): string {
  const { means, from, to, role, lease, stages, events }: Action = ACTIONS[name];
  const at = stages === undefined ? '' : `, at ${stages.join(' or ')}`;
  const by =
    role === 'system'
      ? 'the system'
      : { none: role, holder: `its holder (${role})`, 'holder-or-lead': `its holder (${role}), or a lead` }[lease];
  const where = grouped(from).join(', ').replace('on_the_docket', 'on the docket');
  return `| ${name} | ${means} | ${where || 'nowhere'}${at} | ${by} | ${to.join(', ').replace('stage', 'on the docket').replace('same', 'where it stood')} | ${events.join(', ')} |`;
}

const page = (): string => `# What may be done to a claim, and when

This page is made of \`functions/domain/review/actions.ts\` by \`npx vitest run -u --project unit tests/functions/domain/review/claim-states.test.ts\`.

\`\`\`mermaid
${diagram()}
\`\`\`

| action | what it does | from | by whom | leads to | events |
|---|---|---|---|---|---|
${ACTION_NAMES.map(row).join('\n')}

While a claim is held or parked it remembers what it waits for, its stage. Who may take it depends on that:

| it waits for | the least role | somebody who has not ruled in this round |
|---|---|---|
${STAGES.map((stage) => `| ${stage === 'waiting' ? 'a ruling (waiting)' : stage} | ${STAGE_RULES[stage].role} | ${STAGE_RULES[stage].another ? 'yes' : 'anybody'} |`).join('\n')}

A claim that a person was given to find (by \`handoff\`, \`return\`, \`update\`, or because they parked it) is on the docket like any other: theirs to find until
their time is over, and anybody's to take by name.
`;

it('docs/claim-states.md shows the table of states and actions', async () => {
  await expect(page()).toMatchFileSnapshot('../../../../docs/claim-states.md');
});
