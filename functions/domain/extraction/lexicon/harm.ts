import { remembering } from '../text/remembering.ts';

/** A sort of harm, the words it shows in, and how a person would put it, of a claim and of a whole story. */
export interface Harm {
  readonly name: string;
  readonly reason: string;
  readonly story: string;
  /** Points that each claim of such a story has: how much sooner a desk looks at it than at another story. */
  readonly storyPoints: number;
  readonly pattern: RegExp;
}

/** Crimes of property and trust. */
export const CRIME =
  /\b(?:siphoned|steal(?:ing)?|fraud(?:ulent|ulently)?|brib(?:e[ds]?|ery|ing)|corrupt(?:ion)?|embezzl(?:ed|ement|ing)|launder(?:ed|ing)|stole(?:n)?|theft|robb(?:ed|ery)|cover(?:ed)?[- ]up|falsif(?:ied|ying)|forged|charged with|guilty|convicted|arrest(?:ed|s)?|smuggl(?:ed|ing)|extort(?:ed|ion)|conspir(?:ed|acy|ing)|misled|lied|deceived|illegal(?:ly)?|hack(?:ed|ers|ing)|insider trading|backdated|concealed|perjury|abus(?:e|ed|ing)|harass(?:ed|ment)|discriminat(?:ed|ion))\b/i;

/** From the gravest down; the first that fits is told. */
export const HARMS: readonly Harm[] = [
  {
    name: 'atrocity',
    reason: 'alleges an atrocity',
    story: 'in a story about an atrocity',
    storyPoints: 20,
    pattern:
      /\b(?:execut(?:ed|ions?|ing)|massacre[ds]?|genocide|tortur(?:e[ds]?|ing)|beheaded|beheadings?|mass graves?|war crimes?|rap(?:e[ds]?|ing)|chemical weapons?|sarin|nerve agent|ethnic cleansing|atrocit(?:y|ies)|summarily|crimes against humanity|human shields?|child abuse|traffick(?:ed|ing)|lynch(?:ed|ing))\b/i,
  },
  {
    name: 'deaths',
    reason: 'reports deaths',
    story: 'in a story about deaths',
    storyPoints: 15,
    pattern:
      /\b(?:kill(?:ed|ing|ings|s)?|dead|dies|died|deaths?|death toll|fatal(?:ly|ities|ity)?|murder(?:ed|s|ing)?|shot dead|bodies|corpses?|slain|drown(?:ed|ing)?|perished|suicides?|manslaughter|homicide|toll|casualt(?:y|ies)|claimed (?:the )?lives|starved)\b/i,
  },
  {
    name: 'violence',
    reason: 'reports violence',
    story: 'in a story about violence',
    storyPoints: 11,
    pattern:
      /\b(?:attack(?:ed|s|ing)?|shell(?:ed|ing)|bomb(?:ed|s|ing|ings)?|rockets?|mortar(?:s)?|airstrikes?|air strikes?|drone strikes?|missiles?|fired on|opened fire|shot|shooting|gunfire|stabb(?:ed|ing)|explo(?:sions?|de[ds]?|ding)|injur(?:ed|ies|ing|y)|wound(?:ed|ing|s)|assault(?:ed|s)?|kidnapp(?:ed|ing)|hostages?|knelt on|choked|restrained|abducted|ambush(?:ed)?|clash(?:es|ed)|beat(?:en|ing)|grenades?|arson|set on fire|gunm[ae]n|terror(?:ists?|ism)|crash(?:ed)?|collapsed|invaded)\b/i,
  },
  {
    name: 'health',
    reason: 'concerns health',
    story: 'in a story about health',
    storyPoints: 10,
    pattern:
      /\b(?:outbreak|infect(?:ed|ions?|ious)|virus|disease|cancer|vaccin(?:e|es|ated|ation)|contaminat(?:ed|ion)|poison(?:ed|ing|ous)?|toxic|sicken(?:ed)?|ill(?:ness|nesses)?|hospitali[sz]ed|side effects?|overdose[ds]?|unsafe|recall(?:ed)?|epidemic|pandemic|e\. ?coli|salmonella|listeria|radiation|lead levels?|asbestos|symptoms?|heart attacks?|strokes?|cases of)\b/i,
  },
  {
    name: 'crime',
    reason: 'alleges a crime or fraud',
    story: 'in a story about a crime or fraud',
    storyPoints: 9,
    pattern: CRIME,
  },
  {
    name: 'vote',
    reason: 'concerns the vote',
    story: 'in a story about a vote',
    storyPoints: 9,
    pattern:
      /\b(?:ballots?|votes?|voters?|vote[- ]rigging|rigged|polling (?:stations?|places?)|turnout|election fraud|recount|stuffed|voter rolls?|voting machines?|disenfranchised)\b/i,
  },
  {
    name: 'arms',
    reason: 'concerns arms or what was seized',
    story: 'in a story about arms',
    storyPoints: 7,
    pattern: /\b(?:weapons?|explosives?|ammunition|firearms?|arsenals?|seized)\b/i,
  },
  {
    name: 'control',
    reason: 'concerns control of a place',
    story: 'in a story about the control of a place',
    storyPoints: 6,
    pattern:
      /\b(?:captured|retook|retake|took (?:control|over|the (?:town|city|village))|overran|besieged|surrounded|evacuat(?:ed|ion)|displaced|fled|occupied|withdrew|surrendered|detained|blockade[ds]?|forces|troops)\b/i,
  },
  {
    name: 'stakes',
    reason: 'concerns money or jobs at stake',
    story: 'in a story about money or jobs at stake',
    storyPoints: 4,
    pattern:
      /\b(?:layoffs?|laid off|job losses|jobs|bankrupt(?:cy)?|default(?:ed)?|loss(?:es)?|fined?|penalt(?:y|ies)|lawsuit|defect(?:s|ive)?|safety|breach(?:ed)?|leak(?:ed)?|spill(?:ed)?|pollut(?:ed|ion)|damag(?:e|ed|es))\b/i,
  },
];

/** Every harm that a text speaks of, the gravest first. */
export const harmsIn = remembering(500, (text: string): readonly Harm[] => HARMS.filter(({ pattern }) => pattern.test(text)));

/** Whether a text speaks of any harm graver than the control of a place. */
export const hasHarm = (text: string): boolean => harmsIn(text).some((harm) => HARMS.indexOf(harm) < 7);
