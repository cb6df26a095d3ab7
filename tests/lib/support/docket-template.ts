import { readFileSync } from 'node:fs';
import { App, CfnElement } from 'aws-cdk-lib/core';
import { Template } from 'aws-cdk-lib/assertions';
import type { IConstruct } from 'constructs';
import { z } from 'zod';
import { stageOf } from '../../../config/stages.ts';
import type { Stage } from '../../../config/stages.ts';
import { ClaimDocketStack } from '../../../lib/claim-docket-stack.ts';
import { withStubBundles } from './stub-bundles.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
  DependsOn: z.array(z.string()).default([]),
});
export type Resource = z.infer<typeof Resource>;

const TemplateJson = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })),
});

const { context } = z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

/** An app with the project's feature flags and without CDK's checks of the template, which one test runs on the whole app. */
function testApp(outdir?: string): App {
  process.env['CDK_VALIDATION'] = 'false';
  // The library of the console's deployment is 22 MB, which no test reads.
  const unstaged = { ...context, 'aws:cdk:disable-asset-staging': true };
  return new App({ context: unstaged, analyticsReporting: false, ...(outdir !== undefined && { outdir }) });
}

/** The stack of a stage, with empty functions, and ways to look things up in its template. */
export class DocketTemplate {
  readonly stack: ClaimDocketStack;
  readonly template: Template;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  readonly #paths = new Map<string, string>();

  constructor(stack: ClaimDocketStack) {
    this.stack = stack;
    this.template = Template.fromStack(stack);
    const json = TemplateJson.parse(this.template.toJSON());
    this.resources = json.Resources;
    this.outputs = json.Outputs;
    for (const construct of stack.node.findAll()) {
      if (CfnElement.isCfnElement(construct)) this.#paths.set(stack.resolve(construct.logicalId), pathOf(construct, stack));
    }
  }

  /** The construct path of a logical id: `Ledger/Table` for the ledger's. */
  path(logicalId: string): string {
    return this.#paths.get(logicalId) ?? logicalId;
  }

  /** The logical id of the resource at a construct path. */
  id(path: string): string {
    const found = [...this.#paths].find(([, candidate]) => candidate === path);
    if (!found) throw new Error(`No resource at ${path}`);
    return found[0];
  }

  /** The resource at a construct path. */
  at(path: string): Resource {
    const resource = this.resources[this.id(path)];
    if (!resource) throw new Error(`No resource at ${path}`);
    return resource;
  }

  /** All resources of a type, by construct path. */
  ofType(type: string): Map<string, Resource> {
    const found = Object.entries(this.resources).filter(([, resource]) => resource.Type === type);
    return new Map(found.map(([id, resource]) => [this.path(id), resource]));
  }

  /** A value as text, with references by construct path: `<Ledger/Table.Arn>/index/pending`. */
  render(value: unknown): string {
    if (typeof value === 'string') return value;
    const reference = Reference.safeParse(value).data;
    if (!reference) return JSON.stringify(value);
    if ('Ref' in reference) return `<${this.path(reference.Ref)}>`;
    if ('Fn::GetAtt' in reference) return `<${this.path(reference['Fn::GetAtt'][0])}.${reference['Fn::GetAtt'][1]}>`;
    return reference['Fn::Join'][1].map((part) => this.render(part)).join(reference['Fn::Join'][0]);
  }
}

const Reference = z.union([
  z.object({ Ref: z.string() }),
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
]);

const pathOf = (construct: IConstruct, stack: ClaimDocketStack): string =>
  construct.node.path.slice(stack.node.path.length + 1).replace(/\/Resource$/, '');

/** What a newsroom fills in; without it the stack warns. */
export const FILLED_IN = {
  alarmAddress: 'alarms@example.org',
  consoleDomain: {
    name: 'docket.example.org',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/6f1c0a52-7d0e-4a7b-9a57-3c3e1f0d2b11',
  },
};

/** Synthesizes the stack of a stage, with settings of it changed as wanted. */
export async function docketTemplate(stage = 'dev', settings: Partial<Stage> = {}): Promise<DocketTemplate> {
  return withStubBundles(
    ({ outdir, ...built }) =>
      new DocketTemplate(new ClaimDocketStack(testApp(outdir), 'Test', { stage: { ...stageOf(stage), ...settings }, ...built })),
  );
}
