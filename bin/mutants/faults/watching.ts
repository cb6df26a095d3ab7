import type { Mutant } from '../mutant.ts';

/** Who notices what goes wrong, and how it is put right. */
export const WATCHING: readonly Mutant[] = [
  {
    name: 'broken-chain-unseen',
    breaks: 'a chain that is not what it was is found within the day',
    changes: [{ file: 'functions/tend/check-chains.ts', find: '.filter((one) => one.faults.length > 0)', replace: '.filter(() => false)' }],
    tests: ['tests/functions/tend/check-chains.test.ts'],
  },
  {
    name: 'silence-is-good-news',
    breaks: 'a tend that is silent rings',
    changes: [{ file: 'lib/functions/tend.ts', find: "      silence: 'bad',\n", replace: '' }],
    tests: ['tests/lib/functions/tend.test.ts'],
  },
  {
    name: 'alarm-tells-nobody',
    breaks: 'each alarm is told to the topic when it is raised',
    changes: [{ file: 'lib/alarms/impact-alarm.ts', find: '    this.alarm.addAlarmAction(tell);\n', replace: '' }],
    tests: ['tests/lib/alarms/alarm-topic.test.ts'],
  },
  {
    name: 'headline-in-the-log',
    breaks: 'no log has a word of an article',
    changes: [{ file: 'functions/ingest/handler.ts', find: 'claims: summary?.claims }', replace: 'claims: summary }' }],
    tests: ['tests/security/quiet-logs.cloud.test.ts'],
  },
  {
    name: 'rollback-to-a-newer',
    breaks: 'a rollback goes to a version that is older',
    changes: [{ file: 'bin/rollback/point-back.ts', find: 'version < Number(current)', replace: 'version > Number(current)' }],
    tests: ['tests/bin/rollback/point-back.test.ts'],
  },
  {
    name: 'dead-letters-stay',
    breaks: 'what failed during a bad release is redriven, and nothing is lost',
    changes: [
      { file: 'bin/redrive/dead-letters.ts', find: '  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn }));\n', replace: '' },
    ],
    tests: ['tests/bin/bad-release/bad-release.cloud.test.ts'],
  },
];
