/** A sort of harm, how much it weighs, the words it shows in, and how a person would put it. */
export interface Harm {
  readonly reason: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Crimes of property and trust. */
export const CRIME =
  /\b(?:siphoned|steal(?:ing)?|fraud(?:ulent|ulently)?|brib(?:e[ds]?|ery|ing)|corrupt(?:ion)?|embezzl(?:ed|ement|ing)|launder(?:ed|ing)|stole(?:n)?|theft|robb(?:ed|ery)|cover(?:ed)?[- ]up|falsif(?:ied|ying)|forged|charged with|guilty|convicted|arrest(?:ed|s)?|smuggl(?:ed|ing)|extort(?:ed|ion)|conspir(?:ed|acy|ing)|misled|lied|deceived|illegal(?:ly)?|hack(?:ed|ers|ing)|insider trading|backdated|concealed|perjury|abus(?:e|ed|ing)|harass(?:ed|ment)|discriminat(?:ed|ion))\b/i;

/** From the gravest down; the first that fits is told. */
export const HARMS: readonly Harm[] = [
  {
    reason: 'alleges an atrocity',
    weight: 46,
    pattern:
      /\b(?:execut(?:ed|ions?|ing)|massacre[ds]?|genocide|tortur(?:e[ds]?|ing)|beheaded|beheadings?|mass graves?|war crimes?|rap(?:e[ds]?|ing)|chemical weapons?|sarin|nerve agent|ethnic cleansing|atrocit(?:y|ies)|summarily|crimes against humanity|human shields?|child abuse|traffick(?:ed|ing)|lynch(?:ed|ing))\b/i,
  },
  {
    reason: 'reports deaths',
    weight: 32,
    pattern:
      /\b(?:kill(?:ed|ing|ings|s)?|dead|dies|died|deaths?|death toll|fatal(?:ly|ities|ity)?|murder(?:ed|s|ing)?|shot dead|bodies|corpses?|slain|drown(?:ed|ing)?|perished|suicides?|manslaughter|homicide|toll|casualt(?:y|ies)|claimed (?:the )?lives|starved)\b/i,
  },
  {
    reason: 'reports violence',
    weight: 24,
    pattern:
      /\b(?:attack(?:ed|s|ing)?|shell(?:ed|ing)|bomb(?:ed|s|ing|ings)?|rockets?|mortar(?:s)?|airstrikes?|air strikes?|drone strikes?|missiles?|fired on|opened fire|shot|shooting|gunfire|stabb(?:ed|ing)|explo(?:sion|sions|sives?|ded|sive)|injur(?:ed|ies|ing|y)|wound(?:ed|ing|s)|assault(?:ed|s)?|kidnapp(?:ed|ing)|hostages?|knelt on|choked|restrained|abducted|ambush(?:ed)?|clash(?:es|ed)|beat(?:en|ing)|grenades?|arson|set on fire|gunm[ae]n|weapons?|terror(?:ists?|ism)|crash(?:ed)?|collapsed|invaded|seized)\b/i,
  },
  {
    reason: 'concerns health',
    weight: 22,
    pattern:
      /\b(?:outbreak|infect(?:ed|ions?|ious)|virus|disease|cancer|vaccin(?:e|es|ated|ation)|contaminat(?:ed|ion)|poison(?:ed|ing|ous)?|toxic|sicken(?:ed)?|ill(?:ness|nesses)?|hospitali[sz]ed|side effects?|overdose[ds]?|unsafe|recall(?:ed)?|epidemic|pandemic|e\. ?coli|salmonella|listeria|radiation|lead levels?|asbestos|symptoms?|heart attacks?|strokes?|cases of)\b/i,
  },
  {
    reason: 'alleges a crime or fraud',
    weight: 22,
    pattern: CRIME,
  },
  {
    reason: 'concerns the vote',
    weight: 20,
    pattern:
      /\b(?:ballots?|votes?|voters?|vote[- ]rigging|rigged|polling (?:stations?|places?)|turnout|election fraud|recount|stuffed|voter rolls?|voting machines?|disenfranchised)\b/i,
  },
  {
    reason: 'concerns control of a place',
    weight: 17,
    pattern:
      /\b(?:captured|retook|retake|took (?:control|over|the (?:town|city|village))|overran|besieged|surrounded|evacuat(?:ed|ion)|displaced|fled|occupied|withdrew|surrendered|detained|blockade[ds]?|forces|troops)\b/i,
  },
  {
    reason: 'concerns money or jobs at stake',
    weight: 13,
    pattern:
      /\b(?:layoffs?|laid off|job losses|jobs|bankrupt(?:cy)?|default(?:ed)?|loss(?:es)?|fined?|penalt(?:y|ies)|lawsuit|defect(?:s|ive)?|safety|breach(?:ed)?|leak(?:ed)?|spill(?:ed)?|pollut(?:ed|ion)|damag(?:e|ed|es))\b/i,
  },
];

/** Whether a text speaks of any harm from violence up. */
export const hasHarm = (text: string): boolean => HARMS.slice(0, 6).some(({ pattern }) => pattern.test(text));
