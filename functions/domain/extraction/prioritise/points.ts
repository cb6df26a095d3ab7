import table from './points.json' with { type: 'json' };

const learned: ReadonlyMap<string, number> = new Map(Object.entries(table.signals));

/** Points of each signal, as `npm run train:priority` learned them from what editors would check first; nought for one that taught nothing. */
export const POINTS = {
  /** What every claim has before anything is known of it. */
  base: table.base,
  of: (name: string): number => learned.get(name) ?? 0,
};
