import { z } from 'zod';
import type { Assembly, TemplateResource } from './assembly.ts';
import { TemplateMistake } from './mistake.ts';
import { StackScope } from './values/scope.ts';
import type { Addresses } from './values/identities.ts';

/** A resource of the stack with the properties that its reader asked for. */
export interface StackResource<T> {
  readonly logicalId: string;
  /** What `Ref` gives. */
  readonly ref: string;
  /** Readable, without the hash of its logical id. */
  readonly readableName: string;
  readonly properties: T;
  /** As `Fn::GetAtt` gives it. */
  readonly attribute: (name: string) => string;
}

/** A stack as its readers see it: resources by type, with intrinsic functions resolved. */
export class Stack {
  readonly #assembly: Assembly;
  readonly scope: StackScope;

  constructor(assembly: Assembly, addresses: Addresses) {
    this.#assembly = assembly;
    this.scope = new StackScope(assembly.stackName, assembly.template, addresses);
  }

  get name(): string {
    return this.#assembly.stackName;
  }

  /**
   * The resources of a type, with the properties that `schema` names and no others: what a reader does not use need not make sense.
   * @param only leaves others out unread
   * @throws TemplateMistake where a property is not as the schema says, or refers to what is not there
   */
  each<Shape extends z.ZodRawShape>(
    type: string | readonly string[],
    schema: z.ZodObject<Shape>,
    only: (logicalId: string) => boolean = () => true,
  ): StackResource<z.infer<z.ZodObject<Shape>>>[] {
    const types = typeof type === 'string' ? [type] : type;
    return this.resources()
      .filter(([logicalId, { Type }]) => types.includes(Type) && only(logicalId))
      .map(([logicalId, { Properties }]) => {
        const wanted = Object.entries(Properties).filter(([name]) => name in schema.shape);
        const result = schema.safeParse(this.scope.resolve(Object.fromEntries(wanted), logicalId));
        if (!result.success) {
          throw new TemplateMistake(logicalId, result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
        }
        return {
          logicalId,
          ref: this.scope.identity(logicalId, logicalId).ref,
          readableName: this.scope.readableName(logicalId),
          properties: result.data,
          attribute: (name) => this.scope.attribute(logicalId, name, logicalId),
        };
      });
  }

  /** How a resource is updated, where the template says so. */
  updatePolicy(logicalId: string): unknown {
    return this.scope.resolve(this.#assembly.template.Resources[logicalId]?.UpdatePolicy, `${logicalId}.UpdatePolicy`);
  }

  /** Folder of the asset that is deployed under this key. */
  asset(objectKey: string): string | undefined {
    return this.#assembly.assets.get(objectKey);
  }

  /** Every resource whose condition holds. */
  resources(): [logicalId: string, resource: TemplateResource][] {
    return Object.entries(this.#assembly.template.Resources).filter(
      ([logicalId, { Condition }]) => Condition === undefined || this.scope.condition(Condition, logicalId),
    );
  }

  /** The stack's outputs, resolved. */
  outputs(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.#assembly.template.Outputs)
        .filter(([name, { Condition }]) => Condition === undefined || this.scope.condition(Condition, `Outputs.${name}`))
        .map(([name, { Value }]) => [name, String(this.scope.resolve(Value, `Outputs.${name}`))]),
    );
  }
}
