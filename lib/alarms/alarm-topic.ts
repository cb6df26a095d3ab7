import { Annotations, Aws } from 'aws-cdk-lib/core';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';

export interface AlarmTopicProps {
  readonly stage: Stage;
}

/**
 * Where every alarm is told: an SNS topic, encrypted, over TLS only, and its e-mail subscription.
 *
 * The key is our own because CloudWatch cannot publish to a topic under the key that AWS manages for SNS,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export class AlarmTopic extends Construct {
  readonly topic: Topic;
  readonly #key: Key;

  constructor(scope: Construct, id: string, { stage }: AlarmTopicProps) {
    super(scope, id);
    this.#key = new Key(this, 'Key', {
      description: 'Encrypts the alarms of Claim Docket',
      enableKeyRotation: true,
      removalPolicy: removalOf(stage),
    });
    this.topic = new Topic(this, 'Topic', { displayName: `Claim Docket (${stage.name})`, masterKey: this.#key, enforceSSL: true });
    this.#open('CloudWatch', 'cloudwatch.amazonaws.com', 'Alarms');
    if (stage.alarmAddress !== undefined) this.topic.addSubscription(new EmailSubscription(stage.alarmAddress));
    else if (stage.data === 'keep') {
      Annotations.of(this).addWarningV2('claim-docket:alarmAddress', 'Nobody is told of alarms: set alarmAddress in config/stages.ts');
    }
  }

  /** Lets AWS Budgets publish, too. @returns the topic */
  openToBudgets(): Topic {
    this.#open('Budgets', 'budgets.amazonaws.com', 'Costs');
    return this.topic;
  }

  /** Lets a service of AWS publish on behalf of this account, and no other. */
  #open(who: string, service: string, what: string): void {
    const principals = [new ServicePrincipal(service)];
    const conditions = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };
    const actions = ['kms:Decrypt', 'kms:GenerateDataKey'];
    this.#key.addToResourcePolicy(new PolicyStatement({ sid: `${who}Encrypts${what}`, principals, actions, resources: ['*'], conditions }));
    const resources = [this.topic.topicArn];
    this.topic.addToResourcePolicy(
      new PolicyStatement({ sid: `${who}Publishes${what}`, principals, actions: ['sns:Publish'], resources, conditions }),
    );
  }
}
