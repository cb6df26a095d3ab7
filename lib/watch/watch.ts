import { Construct } from 'constructs';
import type { Stage } from '../../config/stages.ts';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ownName } from '../own-names.ts';
import type { Watched } from './dashboard/watched.ts';
import { DocketDashboard } from './docket-dashboard.ts';
import { MonthlyBudget } from './monthly-budget.ts';
import { NewsroomAlarms } from './newsroom-alarms.ts';
import { SavedQueries } from './saved-queries.ts';
import { TableAlarms } from './table-alarms.ts';

export interface WatchProps {
  readonly stage: Stage;
  readonly alarms: AlarmTopic;
  readonly watched: Watched;
}

/** What engineers see of the stack as a whole: alarms that belong to no one part of it, the dashboard, saved queries of the logs, the budget. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { stage, alarms, watched }: WatchProps) {
    super(scope, id);
    const name = ownName(stage);
    const { tables, functions, api } = watched;

    new NewsroomAlarms(this, 'Newsroom', { alarms });
    new TableAlarms(this, 'Ledger', {
      alarms,
      table: tables.ledger.table,
      operations: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems'],
      impact: 'Reviewers wait or are told to try again, and articles and claims come in late. Nothing is lost.',
    });
    new TableAlarms(this, 'Audit', {
      alarms,
      table: tables.audit.table,
      operations: ['Query', 'TransactWriteItems'],
      impact: 'Whatever changes a claim waits or is to be tried again: no change is made without its audit event.',
    });
    if (stage.budget !== undefined) new MonthlyBudget(this, 'Cost', { alarms, amount: stage.budget, name });

    new SavedQueries(this, 'Queries', {
      folder: name,
      functions: Object.values(functions).map(({ logGroup }) => logGroup),
      accessLog: api.accessLog,
    });
    // Last, since it shows every alarm that there is.
    new DocketDashboard(this, 'Dashboard', { name, watched });
  }
}
