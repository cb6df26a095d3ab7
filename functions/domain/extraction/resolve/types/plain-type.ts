import type { SourceType } from '../../claim.ts';
import type { Referent } from '../discourse/referent.ts';
import { plainBody } from './plain-body.ts';
import { plainPerson } from './plain-person.ts';
import { plainUnnamed } from './plain-unnamed.ts';
import type { Setting } from './setting.ts';

/**
 * Types that need not be learned: of well-known bodies, and what is plain to see: state media, armies' ranks and ministries, the opposition where there is a
 * war, who speaks for a body. Null for all others.
 * @param text the words that stand for the source
 * @param running by what names those go who run for an office
 */
export function plainType(text: string, referent: Referent, setting: Setting, running: ReadonlySet<string>): SourceType | null {
  const { entity, phrases, name } = referent;
  const told = phrases.length === 0 ? text : `${text} ; ${phrases.join(' ; ')}`;
  // cameras, and no Chinese broadcaster
  if (name === 'CCTV' && !/\b(?:state|broadcaster|television|chinese)\b/i.test(told)) return 'document';
  if (entity === undefined) return plainUnnamed(text, told, referent, setting, running);
  const seen = { referent, entity, text, told, setting, running };
  return entity.kind === 'person' ? plainPerson(seen) : plainBody(seen);
}
