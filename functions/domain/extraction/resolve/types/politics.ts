import type { SourceType } from '../../claim.ts';
import { words } from '../../lexicon/words.ts';
import type { Referent } from '../discourse/referent.ts';
import { runsForOffice } from '../names/candidacy.ts';
import type { Entity } from '../names/entities.ts';
import { isOfAnOutlet } from './media.ts';
import { toldOfBody } from './type-of-body.ts';

/** Who works for whoever runs for an office. */
const STAFF = words(
  `aide adviser advisor strategist spokesman spokeswoman spokesperson manager chairman chairwoman chair co-chair director surrogate consultant staffer operative
  treasurer chief fundraiser fund-raiser pollster`,
);
/** Who holds an office now, whatever they run for. */
const HOLDERS = words('president premier chancellor minister king queen prince princess emir sultan');
/** "Who is vying to be the next president". */
const SEEKS = words('running vying seeking next');
/** Those of whom many run for a higher one. */
const LOWER_HOLDERS = words('governor gov gov. mayor attorney');
/** Whose candidacy is told of so often is a candidate first. */
const PLAIN_CANDIDACY = 4;

/** "Republican strategist", "Labour adviser". */
const OF_A_PARTY =
  /\b(?:republican|democratic|democrat|gop|labour|conservative|tory|liberal|party|progressive|political) (?:\p{L}+ )?(?:strategist|operative|consultant|adviser|advisor|aide|activist|donor)\b/u;
/** "Who ran against him", "his opponent in the primary". */
const OPPOSES =
  /\b(?:opponent|challenger|rival) in (?:[\p{L}'’-]+ ){1,4}(?:primary|election|race|runoff)\b|\bwho (?:ran|is running|was running|is standing|stood) (?:for|against)\b|\b(?:presidential|vice-presidential|republican|democratic|gop|gubernatorial|mayoral|senate|parliamentary) (?:hopeful|contender|candidate|nominee|front-?runner|challenger)\b|\brunning mate\b/u;

/**
 * Whether somebody named runs for an office, or works for one who does.
 * @param told what is written there and what introduces them, in lower case
 * @param running by what names those go who run for an office, in lower case
 */
export function isOfPolitics(entity: Entity, told: string, related: ReadonlySet<Entity>, running: ReadonlySet<string>): boolean {
  const { described, context } = entity;
  const former = described.has('former');
  if (!former && hasAny(described, HOLDERS) && !context.some((word) => SEEKS.has(word))) return false;
  if (runsForOffice(entity) && (entity.candidacy >= PLAIN_CANDIDACY || !isOfAnOutlet(entity, told)))
    return former || entity.candidacy >= PLAIN_CANDIDACY || !hasAny(described, LOWER_HOLDERS);
  if (OPPOSES.test(told)) return !hasAny(described, LOWER_HOLDERS) || former;
  if (!hasAny(described, STAFF)) return false;
  if (OF_A_PARTY.test(told)) return !isOfAnotherBody(related);
  return (context.includes('campaign') && !isOfAnotherBody(related)) || context.some((word) => running.has(word));
}

/** Who speaks for a charity's campaign, or a firm's. */
const isOfAnotherBody = (related: ReadonlySet<Entity>): boolean => [...related].some((body) => !POLITICAL.has(toldOfBody(body)));
const POLITICAL: ReadonlySet<SourceType | null> = new Set<SourceType | null>(['political', null]);

const SPEAKS = /^(?:spokes\p{L}+|strategists?|surrogates?)$/u;
const LEADS = /^(?:manager|chairman|chairwoman|chair|chief|director)$/;
/** Who is counted among the unnamed, though it is known for whom they work. */
const UNNAMED = words(
  `aide aides adviser advisers advisor advisors official officials staffer staffers ally allies insider insiders source sources confidant confidante confidants associate
  associates operative operatives`,
);
const RUNNER =
  /\b(?:front-?runner|(?:presidential|vice-presidential|republican|democratic|gop|gubernatorial|mayoral) (?:presidential )?(?:hopeful|contender|candidate|nominee|rival)s?|running mate)$|\bwho (?:is|was) (?:leading|winning) the (?:\S+ ){0,3}(?:race|primary|nomination)\b/;

/** What somebody without a name is who runs for an office, or works for one who does; null of all others. */
export function unnamedOfPolitics({ name, head }: Referent, running: ReadonlySet<string>): SourceType | null {
  const plain = name.toLowerCase();
  if (RUNNER.test(plain)) return 'political';
  if (!plain.includes(' ')) return null;
  const campaign = CAMPAIGN.test(plain);
  if (!campaign && (running.size === 0 || !namesIn(name).some((word) => running.has(word.toLowerCase())))) return null;
  if (head === 'campaign' || SPEAKS.test(head) || (campaign && LEADS.test(head))) return 'political';
  return UNNAMED.has(head) ? 'anonymous' : null;
}

/** Not a charity's. */
const CAMPAIGN =
  /\b(?:presidential|election|re-election|gubernatorial|mayoral|senate) campaign\b|\bcampaign (?:manager|chairman|chairwoman|strategist|spokes\p{L}+|officials?|aides?|advis[eo]rs?|staffers?|sources?)/u;

const hasAny = (described: ReadonlySet<string>, sought: ReadonlySet<string>): boolean => {
  for (const word of described) if (sought.has(word)) return true;
  return false;
};

const namesIn = (text: string): string[] => text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}-]+/gu) ?? [];
