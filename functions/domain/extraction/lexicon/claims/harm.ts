import type { Hinted, Phrases } from '../phrases.ts';
import { anyOf, isIn } from '../phrases.ts';

/** A sort of harm, the words it shows in, and how a person would put it, of a claim and of a whole story. */
export interface Harm {
  readonly name: string;
  readonly reason: string;
  readonly story: string;
  /** Points that each claim of such a story has: how much sooner a desk looks at it than at another story. */
  readonly storyPoints: number;
  readonly phrases: Phrases;
}

/** Crimes of property and trust. */
export const CRIME = anyOf(
  /siphoned|steal(?:ing)?|fraud(?:ulent|ulently)?|brib(?:e[ds]?|ery|ing)|corrupt(?:ion)?|embezzl(?:ed|ement|ing)|launder(?:ed|ing)|stole(?:n)?|theft|robb(?:ed|ery)|cover(?:ed)?[- ]up|falsif(?:ied|ying)|forged|charged with|guilty|convicted|arrest(?:ed|s)?|smuggl(?:ed|ing)|extort(?:ed|ion)|conspir(?:ed|acy|ing)|misled|lied|deceived|illegal(?:ly)?|hack(?:ed|ers|ing)|insider trading|backdated|concealed|perjury|abus(?:e|ed|ing)|harass(?:ed|ment)|discriminat(?:ed|ion)/,
);

/** From the gravest down; the first that fits is told. */
export const HARMS: readonly Harm[] = [
  {
    name: 'atrocity',
    reason: 'alleges an atrocity',
    story: 'in a story about an atrocity',
    storyPoints: 20,
    phrases: anyOf(
      /execut(?:ed|ions?|ing)|massacre[ds]?|genocide|tortur(?:e[ds]?|ing)|beheaded|beheadings?|mass graves?|war crimes?|rap(?:e[ds]?|ing)|chemical weapons?|sarin|nerve agent|ethnic cleansing|atrocit(?:y|ies)|summarily|crimes against humanity|human shields?|child abuse|traffick(?:ed|ing)|lynch(?:ed|ing)/,
    ),
  },
  {
    name: 'deaths',
    reason: 'reports deaths',
    story: 'in a story about deaths',
    storyPoints: 15,
    phrases: anyOf(
      /kill(?:ed|ing|ings|s)?|dead|dies|died|deaths?|death toll|fatal(?:ly|ities|ity)?|murder(?:ed|s|ing)?|shot dead|bodies|corpses?|slain|drown(?:ed|ing)?|perished|suicides?|manslaughter|homicide|toll|casualt(?:y|ies)|claimed (?:the )?lives|starved/,
    ),
  },
  {
    name: 'violence',
    reason: 'reports violence',
    story: 'in a story about violence',
    storyPoints: 11,
    phrases: anyOf(
      /attack(?:ed|s|ing)?|shell(?:ed|ing)|bomb(?:ed|s|ing|ings)?|rockets?|mortar(?:s)?|airstrikes?|air strikes?|drone strikes?|missiles?|fired on|opened fire|shot|shooting|gunfire|stabb(?:ed|ing)|explo(?:sions?|de[ds]?|ding)|injur(?:ed|ies|ing|y)|wound(?:ed|ing|s)|assault(?:ed|s)?|kidnapp(?:ed|ing)|hostages?|knelt on|choked|restrained|abducted|ambush(?:ed)?|clash(?:es|ed)|beat(?:en|ing)|grenades?|arson|set on fire|gunm[ae]n|terror(?:ists?|ism)|crash(?:ed)?|collapsed|invaded/,
    ),
  },
  {
    name: 'health',
    reason: 'concerns health',
    story: 'in a story about health',
    storyPoints: 10,
    phrases: anyOf(
      /outbreak|infect(?:ed|ions?|ious)|virus|disease|cancer|vaccin(?:e|es|ated|ation)|contaminat(?:ed|ion)|poison(?:ed|ing|ous)?|toxic|sicken(?:ed)?|ill(?:ness|nesses)?|hospitali[sz]ed|side effects?|overdose[ds]?|unsafe|recall(?:ed)?|epidemic|pandemic|e\. ?coli|salmonella|listeria|radiation|lead levels?|asbestos|symptoms?|heart attacks?|strokes?|cases of/,
    ),
  },
  {
    name: 'crime',
    reason: 'alleges a crime or fraud',
    story: 'in a story about a crime or fraud',
    storyPoints: 9,
    phrases: CRIME,
  },
  {
    name: 'vote',
    reason: 'concerns the vote',
    story: 'in a story about a vote',
    storyPoints: 9,
    phrases: anyOf(
      /ballots?|votes?|voters?|vote[- ]rigging|rigged|polling (?:stations?|places?)|turnout|election fraud|recount|stuffed|voter rolls?|voting machines?|disenfranchised/,
    ),
  },
  {
    name: 'arms',
    reason: 'concerns arms or what was seized',
    story: 'in a story about arms',
    storyPoints: 7,
    phrases: anyOf(/weapons?|explosives?|ammunition|firearms?|arsenals?|seized/),
  },
  {
    name: 'control',
    reason: 'concerns control of a place',
    story: 'in a story about the control of a place',
    storyPoints: 6,
    phrases: anyOf(
      /captured|retook|retake|took (?:control|over|the (?:town|city|village))|overran|besieged|surrounded|evacuat(?:ed|ion)|displaced|fled|occupied|withdrew|surrendered|detained|blockade[ds]?|forces|troops/,
    ),
  },
  {
    name: 'stakes',
    reason: 'concerns money or jobs at stake',
    story: 'in a story about money or jobs at stake',
    storyPoints: 4,
    phrases: anyOf(
      /layoffs?|laid off|job losses|jobs|bankrupt(?:cy)?|default(?:ed)?|loss(?:es)?|fined?|penalt(?:y|ies)|lawsuit|defect(?:s|ive)?|safety|breach(?:ed)?|leak(?:ed)?|spill(?:ed)?|pollut(?:ed|ion)|damag(?:e|ed|es)/,
    ),
  },
];

/** All together, and those graver than the control of a place. */
const ANY_HINT = HARMS.reduce((hints, { phrases }) => hints | phrases.hint, 0);
const GRAVE = HARMS.slice(0, 7);

/** Every harm that a text speaks of, the gravest first. */
export const harmsIn = (text: Hinted): readonly Harm[] =>
  (text.hints & ANY_HINT) === 0 ? NONE : HARMS.filter(({ phrases }) => isIn(phrases, text));

const NONE: readonly Harm[] = [];

/** Whether a text speaks of any harm graver than the control of a place. */
export const hasHarm = (text: Hinted): boolean => (text.hints & ANY_HINT) !== 0 && GRAVE.some(({ phrases }) => isIn(phrases, text));
