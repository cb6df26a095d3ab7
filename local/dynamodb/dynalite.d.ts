// What this folder uses of dynalite 4, which ships no types: its validations, its actions and the key and expression code in `db`.

declare module 'dynalite/db/index.js' {
  type Item = import('./values.ts').Item;
  type AttributeValue = import('./values.ts').AttributeValue;
  type Table = import('./tables/table.ts').TableDescription;

  interface DynaliteError extends Error {
    statusCode: number;
    body: { __type: string; message?: string; Message?: string };
  }

  /** Steps into an item: attribute names and list positions. */
  type Path = (string | number)[];
  type Operand = Path | AttributeValue | { type: 'function'; name: string; args: Operand[] };
  /** A parsed condition, filter or key condition. */
  type Expression =
    | { type: 'and'; args: Expression[] }
    | { type: 'or'; args: Expression[] }
    | { type: 'not'; args: Expression[] }
    | { type: 'function'; name: string; args: Operand[] }
    | { type: '=' | '<>' | '<' | '<=' | '>' | '>=' | 'between' | 'in'; args: Operand[] };
  type UpdateValue = Path | AttributeValue | { type: 'function' | 'add' | 'subtract'; name?: string; args: UpdateValue[] };
  interface UpdateSection {
    type: 'set' | 'remove' | 'add' | 'delete';
    path: Path;
    val?: UpdateValue;
  }

  /** A request after `checkValidations`: its expressions are parsed into the members with an underscore. */
  interface Checked {
    TableName: string;
    Key: Item;
    Item: Item;
    IndexName?: string;
    Select?: string;
    ExclusiveStartKey?: Item;
    AttributesToGet?: string[];
    ConditionExpression?: string;
    UpdateExpression?: string;
    ExpressionAttributeNames?: Record<string, string>;
    _condition?: { expression: Expression; nestedPaths: Record<string, boolean> };
    _filter?: { expression: Expression; pathHeads: Record<string, boolean>; nestedPaths: Record<string, boolean> };
    _projection?: { paths?: (Path | string)[]; nestedPaths: Record<string, boolean> };
    _updates?: { sections: UpdateSection[] };
  }

  type Callback<T> = (error: Error | null | undefined, result?: T) => void;
  interface Bounds {
    gt?: string;
    gte?: string;
    lt?: string;
    lte?: string;
    reverse?: boolean;
    limit?: number;
  }
  interface ItemDb {
    lock(key: string, run: (release: <T>(callback: T) => T) => void): void;
    get(key: string, callback: Callback<Item>): void;
    put(key: string, item: Item, callback: Callback<void>): void;
    del(key: string, callback: Callback<void>): void;
    createValueStream(bounds: Bounds): import('node:stream').Readable;
  }
  /** What dynalite's actions ask of the store they are given. */
  interface Store {
    options: { maxItemSize: number; createTableMs: number };
    tableDb: {
      awsAccountId: string;
      awsRegion: string;
      lock(key: string, run: (release: <T>(callback: T) => T) => void): void;
      get(name: string, callback: Callback<Table>): void;
      put(name: string, table: Table, callback: Callback<void>): void;
    };
    getTable(name: string, checkStatusOrCallback: boolean | Callback<Table>, callback?: Callback<Table>): void;
    getItemDb(table: string): ItemDb;
    getIndexDb(type: string, table: string, index: string): ItemDb;
  }
  /** What actions answer, each some of it. */
  type Answer = { Item?: Item; Items?: Item[]; Attributes?: Item; Count?: number; ScannedCount?: number; LastEvaluatedKey?: Item };
  type Action = (store: Store, request: Checked, callback: Callback<Answer>) => void;

  const db: {
    validateKey(key: Item, table: Table): DynaliteError | undefined;
    validateItem(item: Item, table: Table): DynaliteError | undefined;
    validateKeyPaths(paths: Record<string, boolean> | undefined, table: Table): DynaliteError | undefined;
    createKey(item: Item, table: Table): string;
    createIndexKey(item: Item, table: Table, keySchema: Table['KeySchema']): string;
    compare(comparison: string, left: AttributeValue | null | undefined, right: (AttributeValue | null | undefined)[]): boolean;
    mapPath(path: Path, item: Item): AttributeValue | null | undefined;
    mapPaths(paths: (Path | string)[], item: Item): Item;
  };
  export default db;
  export type { Action, Answer, Bounds, Checked, DynaliteError, Expression, ItemDb, Operand, Path, Store, UpdateSection, UpdateValue };
}

declare module 'dynalite/validations/index.js' {
  type Checked = import('dynalite/db/index.js').Checked;
  type AttributeValue = import('./values.ts').AttributeValue;
  type Store = Pick<import('dynalite/db/index.js').Store, 'options'>;
  type Types = Record<string, unknown>;
  /** Answers what is wrong, if anything. */
  type Custom<Request> = (request: Request, store: Store) => string | null | undefined;

  const validations: {
    /** Checks JSON types and drops members that `types` does not name. */
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- `types` decides what comes out, which the compiler cannot follow
    checkTypes<Request>(request: Record<string, unknown>, types: Types): Request;
    checkValidations<Request>(request: Request, types: Types, custom: Custom<Request>, store: Store): void;
    validateAttributeValue(value: AttributeValue): string | undefined;
    validateExpressionParams(request: Checked, expressions: string[], others: string[]): string | undefined;
    /** Parses the request's expressions into `_condition`, `_updates`, … */
    validateExpressions(request: Checked): string | undefined;
  };
  export default validations;
  export type { Custom, Types };
}

declare module 'dynalite/validations/batchGetItem.js' {
  type Checked = import('dynalite/db/index.js').Checked;
  type TableReads = Partial<Checked> & { Keys: import('./values.ts').Item[] };
  const rules: import('./check.ts').Rules<{ RequestItems: Record<string, TableReads> }>;
  export default rules;
  export type { TableReads };
}

declare module 'dynalite/validations/batchWriteItem.js' {
  type Item = import('./values.ts').Item;
  type WriteRequest = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };
  const rules: import('./check.ts').Rules<{ RequestItems: Record<string, WriteRequest[]> }>;
  export default rules;
  export type { WriteRequest };
}

declare module 'dynalite/validations/listTables.js' {
  const rules: Pick<import('./check.ts').Rules<never>, 'types'>;
  export default rules;
}

declare module 'dynalite/validations/*.js' {
  const rules: import('./check.ts').Rules<import('dynalite/db/index.js').Checked>;
  export default rules;
}

declare module 'dynalite/actions/*.js' {
  /** Answers by its callback, at once if the store does. */
  const action: import('dynalite/db/index.js').Action;
  export default action;
}
