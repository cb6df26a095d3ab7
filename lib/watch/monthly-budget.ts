import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';

export interface MonthlyBudgetProps {
  readonly alarms: AlarmTopic;
  /** In US dollars a month. */
  readonly amount: number;
  readonly name: string;
}

/**
 * Tells the alarm topic when the account has spent four fifths of the stage's budget for the month, all of it, or is about to. It counts what the whole account spends:
 * costs by stack want tags that somebody must switch on in the billing console first, and a budget on a tag that is off stays at nothing in silence.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, { alarms, amount, name }: MonthlyBudgetProps) {
    super(scope, id);
    const topic = alarms.openToBudgets();
    const tellFrom = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    });
    new CfnBudget(this, 'Budget', {
      budget: { budgetName: name, budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount, unit: 'USD' } },
      notificationsWithSubscribers: [tellFrom('ACTUAL', 80), tellFrom('ACTUAL', 100), tellFrom('FORECASTED', 100)],
    });
  }
}
