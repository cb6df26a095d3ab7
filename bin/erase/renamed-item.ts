import { z } from 'zod';
import { underName } from '../../functions/domain/erasure/pseudonym.ts';
import { SAID_SO } from '../../functions/domain/matching/relations/relation.ts';
import type { Item } from './rewrite-claim.ts';

const By = z.looseObject({ id: z.string(), name: z.string() });
const Asked = z.looseObject({ by: By, message: z.string() });
const Related = z.looseObject({ by: By, why: z.string() });

/** The item with another name wherever it names the person, also in texts that were composed of their name. The same item where it does not. */
export function renamedItem(item: Item, personId: string, name: string): Item {
  const renamed = underName(item, personId, name);
  const sk = String(item['sk']);
  const asked = /^ASK#\d+$/.test(sk) ? Asked.safeParse(item).data : undefined;
  if (asked?.by.id === personId) return withField(renamed, 'message', askedUnder(asked, name));
  const related = sk.startsWith('RELATION#') ? Related.safeParse(item).data : undefined;
  // It was "Anna said so" once.
  if (related?.by.id === personId && related.why.endsWith(' said so')) return withField(renamed, 'why', SAID_SO);
  return renamed;
}

/** "Anna of World asks about …"; where Anna was renamed before, and her message was not, her name is whatever comes before the desk's. */
function askedUnder({ by, message }: z.infer<typeof Asked>, name: string): string {
  const start = message.startsWith(`${by.name} of `) ? by.name.length : message.lastIndexOf(' of ', message.indexOf(' asks about '));
  return start < 0 ? message : `${name}${message.slice(start)}`;
}

const withField = (item: Item, field: string, value: string): Item => (item[field] === value ? item : { ...item, [field]: value });
