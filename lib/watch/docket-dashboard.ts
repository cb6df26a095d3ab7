import { Stack } from 'aws-cdk-lib/core';
import { Alarm, AlarmStatusWidget, Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { apiSection } from './dashboard/api.ts';
import { functions } from './dashboard/functions.ts';
import { newsroom } from './dashboard/newsroom.ts';
import { pipeline } from './dashboard/pipeline.ts';
import { tables } from './dashboard/tables.ts';
import type { Watched } from './dashboard/watched.ts';

export interface DocketDashboardProps {
  readonly name: string;
  readonly watched: Watched;
}

/** The dashboard: every alarm of the stack, then the newsroom, and below it the machinery in the order in which work passes through it. */
export class DocketDashboard extends Construct {
  constructor(scope: Construct, id: string, { name, watched }: DocketDashboardProps) {
    super(scope, id);
    const alarms = Stack.of(this)
      .node.findAll()
      .filter((construct) => construct instanceof Alarm);
    new Dashboard(this, 'Dashboard', {
      dashboardName: name,
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 4 })],
        ...newsroom(),
        ...pipeline(watched),
        ...apiSection(watched),
        ...functions(watched),
        ...tables(watched),
      ],
    });
  }
}
