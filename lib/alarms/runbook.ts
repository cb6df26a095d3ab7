/** Entries of docs/runbook.md under which alarms say what to do: the headings, as links name them. A test holds both against the template. */
export type RunbookEntry =
  | 'dead-letters'
  | 'old-messages'
  | 'failing-functions'
  | 'failing-release'
  | 'throttled-functions'
  | 'overdue-claims'
  | 'stuck-work'
  | 'failing-api'
  | 'slow-api'
  | 'tend-is-silent'
  | 'broken-audit'
  | 'throttled-tables'
  | 'failing-tables'
  | 'cost';

/** An alarm's text: what people lose, and where it says what to do. */
export const alarmText = (impact: string, entry: RunbookEntry): string => `${impact} What to do: docs/runbook.md#${entry}.`;
