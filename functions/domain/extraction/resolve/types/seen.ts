import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import type { Setting } from './setting.ts';

/** What the rules see of whom they type. */
export interface Seen {
  readonly referent: Referent;
  readonly entity: Entity;
  /** What is written there. */
  readonly text: string;
  /** That, and the words of its other noun phrases. */
  readonly told: string;
  readonly setting: Setting;
  /** By what names those go who run for an office. */
  readonly running: ReadonlySet<string>;
}
