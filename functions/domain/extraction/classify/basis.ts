import type { Basis, Source } from '../claim.ts';

const INDEPENDENT_DOCUMENT =
  /\b(?:court|public|police|property|flight|tax|census|official)\b.{0,20}\b(?:records?|documents?|filings?|data|figures|statistics|papers)\b|\b(?:study|survey|poll|polls|census|audit|transcript|data|autopsy|indictment|lawsuit|complaint|affidavit|database)\b/i;
/** Pictures that the outlet itself saw. */
const OUTLET_WITNESS = /\b[Aa]n? (?:\p{Lu}[\w.&-]* ){1,3}(?:witness|reporter|correspondent|journalist|photographer|team)\b/u;
const OUTLET_SAW =
  /\b(?:footage|videos?|images?|photos?|photographs?|recordings?|pictures)\b[^,]{0,40}\b(?:seen|reviewed|verified|viewed|obtained|examined|analy[sz]ed) by\b/i;
const PARTYS_OWN = /\b(?:website|tv|television|statement|broadcast|state media)\b/i;

/** A party's own document is its word. */
export function basisOf(source: Source | null): Basis {
  const name = source === null ? '' : `${source.text} ${source.name}`;
  if (OUTLET_SAW.test(name) || OUTLET_WITNESS.test(name)) return 'observed';
  return INDEPENDENT_DOCUMENT.test(name) && !PARTYS_OWN.test(name) ? 'document' : 'word';
}
