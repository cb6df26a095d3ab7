import { words } from './words.ts';

export const DETERMINERS = words('the a an this that these those some any each every no all both another several many most such few');
export const POSSESSIVES = words('his her its their my our your whose');
export const SUBJECT_PRONOUNS = words('he she they it we i you everyone everybody someone somebody nobody one others');
export const OBJECT_PRONOUNS = words('him them me us himself herself themselves itself myself ourselves');
export const PREPOSITIONS =
  words(`of in on at by for with from to into onto about against between among through during under over near outside inside
  within without toward towards across along behind beyond beside besides despite including like off per since till until unlike upon via throughout
  amid around before after above below out up down following concerning regarding`);
export const COORDINATORS = words('and or but nor yet &');
export const SUBORDINATORS = words(
  'that which because while when where if although though unless whether whereas as than how why what who whom so',
);
/** Forms of be, have, do and the modals that head a finite verb group. */
export const FINITE_AUXILIARIES =
  words(`is are was were am has have had does do did will would can could may might must shall should ca wo ai
  'll 'd 've 're 'm gets got`);
export const OTHER_AUXILIARIES = words('be been being having to');
export const NEGATIONS = words("not n't never neither hardly cannot");
export const ADVERBS = words(`also then later now just still already again soon often once even only ever perhaps maybe too twice reportedly
  allegedly earlier recently since meanwhile however instead therefore thus moreover furthermore nevertheless nonetheless always sometimes usually
  likewise afterwards afterward previously ago further yet rather quite very almost nearly about much so first second finally overall here there back
  together long publicly privately abroad ahead aside away online today tomorrow yesterday tonight`);

export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');
export const MONTHS =
  words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`);
/** Words that tell when, alone or after "last", "this", "on". */
export const TIME_NOUNS =
  words(`day week month year night morning afternoon evening weekend hour minute decade today yesterday tomorrow tonight noon
  midnight days weeks months years hours minutes decades nights mornings spring summer autumn fall winter`);
export const TIME_MODIFIERS = words('last this next late early earlier later that same');

/** Frequent finite verbs that no suffix gives away; verbs of saying have their own list. */
export const COMMON_VERBS =
  words(`went took left won lost fell rose made came gave held kept saw sent shot struck stood began became broke brought
  built bought drove found fought flew got grew hit hid knew led lay met paid put ran sat sold spent stole taught thought threw understood wore
  wrote chose drew ate forgot hung heard sought set cut let burst cost hurt seemed remains remain seems shows show needs need wants want goes go
  comes come makes make takes take gives give keeps keep lives live works work runs run plays play moves move begins begin starts start ends
  stands stand lies holds hold leads leads leaves leave brings bring means mean includes include becomes become faces face offers offer follows
  appears appear looks look gets get sees see finds find knows know thinks think believes believe hopes hope feels feel allows allow requires
  require provides provide contains contain continues continue depends depend exists exist happens happen helps help involves involve represents
  represent uses use wins win loses lose falls fall rises rise grows grow kills kill dies die dropped swept spread split shut quit won
  died lied fled retook rebuilt overthrew withdrew slew froze spoke woke rode sank swam rang sang sprang shrank drank slept wept crept meant dealt lent bled
  shook upheld withheld withstood misunderstood stuck caught resold repaid laid overheard forbade forgave arose befell undertook mistook overtook overran
  outran slid knelt dug stung swung clung blew tore used owed fed tied sued beat lit shone sped spat strode trod wove misled foresaw learnt
  burnt leapt spun`);
