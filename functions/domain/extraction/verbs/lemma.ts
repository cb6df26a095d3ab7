import { remembering } from '../text/remembering.ts';
import { IRREGULAR } from './irregular.ts';

const byWord = (forms: string, lemma?: string): [string, string][] => forms.split(' ').map((form) => [form, lemma ?? form]);

/** What no rule takes back, and what looks like a form of a verb and is none ("according to"). */
const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...Object.entries(IRREGULAR).flatMap(([lemma, forms]) => byWord(forms, lemma)),
  ...byWord('am is are were being', 'be'),
  ...byWord('has having', 'have'),
  ...byWord('according during need exceed feed proceed succeed speed embed'),
]);

/** Of one syllable, in "-ie": "died", "lying". */
const IN_IE = /^(?:d|l|t|v|bel|unt)(?=(?:ied|ying|ies)$)/;

/** A letter that is doubled before "-ed" and "-ing" only: "admitted", "begging", "expelled"; not "called", "passed", "added". */
const DOUBLED = /(?:([bdgmnprt])\1|quizz|(?:[aeiou][^aeiou]+e|contro|patro|exto|signa)ll)$/;
const OWN_DOUBLE = /(?:^add|^err|^egg|boycott|spell|tell)$/;

/** Where "-ed" and "-ing" have taken an "e", by the letters before: by the last consonants, then by endings that no rule tells. */
const WITHOUT_E = [
  /[cuvz]$/,
  /(?:[^s]|^)s$/,
  /(?:[adelru]|ie)g$|(?:ch|rr|str|m|ex)ang$|[eu]ng$|(?:cr|fr|h|wh|mp)ing$|oblig$/,
  /[bcdfgkptz]l$/,
  // one vowel between consonants: a last letter that is stressed would be doubled, had the verb no "e"
  /(?:[^aeiou]|qu)[ai][bdfkmnpr]$|[^aeiou][iu]l$|(?:[^aeiou]|i|u)at$|(?:cre|perme|deline)at$|[^aeiou]u[dkmnprt]$/,
  /guid$|suad$|(?:^|re|ex|in)cit$|(?:inv|^un|reun|ign|wr|exped)it$/,
  /[^e]ed$|(?:compl|comp|del|depl|secr|excr)et$|(?:^h|adh|interf|persev|rev|coh)er$|(?:conv|interv|contrav|superv)en$|(?:^th|sch)em$/,
  /[^o]od$|[^o]ok$|(?:qu|^v|^dev|n|m)ot$|(?:c|elc)om$|(?:ph|postp|^st|^h|cond|cl|^t|dr|int|at)on$/,
  /(?:^h|^c|sc|sl|gr|^el)op$|(?:ign|expl|^b|^st|rest|sc|ad|impl|depl|^g|sh)or$|(?:inh|wh|st|sc|reg)al$|(?:cons|caj|par|cond)ol$/,
  /(?:pr|^r|disr|gl)ob$|(?:^t|^w|^p|^h|lamb)ast$|(?:^br|^b|^l|s|cl|wr)(?:ea|a|oa|oo|o|ee|i)th$|[^aeiou]yp$|^ow$/,
];
const WITH_ALL = /(?:focus|bias|canvas|combat|format|debut|murmur|gossip|worship)$/;

/**
 * The lemma of a verb by its form in lower case ("released", "denies", "begging"). By rules, so that a word that is no verb comes as it is, or as a stem of it.
 * Where a form is of two verbs, the one by which something is told ("found": find).
 */
export const lemmaOf = remembering(5000, (word: string): string => {
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  const short = IN_IE.exec(word)?.[0];
  if (short !== undefined) return `${short}ie`;
  const [, stem, ending] = /^(.*[aeiouy].*?)(ing|ed|s)$/.exec(word) ?? [];
  if (stem === undefined) return word;
  if (ending === 's') return withoutS(word);
  if (stem.endsWith('i') && ending === 'ed') return `${stem.slice(0, -1)}y`;
  // "agreed", but "agreeing"
  if (stem.endsWith('e')) return ending === 'ed' ? `${stem}e` : stem;
  return regular(stem);
});

function withoutS(word: string): string {
  if (/(?:ss|us|is|['’]s)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|sh|ch|x|zz|o|focus|bias|canvas)es$/.test(word) ? -2 : -1);
}

/** What was before "-ed" and "-ing". */
function regular(stem: string): string {
  if (DOUBLED.test(stem) && !OWN_DOUBLE.test(stem)) return stem.slice(0, -1);
  return !WITH_ALL.test(stem) && WITHOUT_E.some((ending) => ending.test(stem)) ? `${stem}e` : stem;
}
