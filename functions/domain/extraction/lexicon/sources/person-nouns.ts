import { words } from '../words.ts';

/** Nouns for one person, by the pronoun that goes with them. */
export const MALE_NOUNS = words(
  `man boy father dad son brother husband grandfather uncle nephew widower king prince spokesman chairman businessman policeman fireman salesman
  congressman alderman crewman fisherman watchman gunman craftsman guardsman serviceman infantryman sportsman nobleman father-in-law son-in-law brother-in-law grandson stepfather groom`,
);
export const FEMALE_NOUNS = words(
  `woman girl mother mum mom daughter sister wife grandmother aunt niece widow queen princess spokeswoman chairwoman businesswoman policewoman
  congresswoman saleswoman actress waitress nun mother-in-law daughter-in-law sister-in-law granddaughter stepmother bride midwife`,
);

/** What somebody who is named is called in another word, which tells nothing of whom they speak for. */
export const EPITHETS = words('tycoon mogul magnate billionaire millionaire star celebrity');

/** Nouns for one person, whoever it is. */
export const PERSON_NOUNS = words(
  `${[...MALE_NOUNS].join(' ')} ${[...FEMALE_NOUNS].join(' ')} person resident official officer minister mayor governor president chancellor premier secretary
  senator lawmaker legislator councillor candidate diplomat ambassador envoy judge magistrate lawyer solicitor barrister attorney counsel prosecutor
  coroner detective inspector superintendent sheriff constable sergeant captain major colonel general director-general secretary-general commander lieutenant admiral soldier deserter sapper
  fighter rebel doctor surgeon nurse paramedic physician scientist researcher professor historian economist analyst expert engineer geologist biologist
  ecologist chemist author writer journalist reporter editor correspondent broadcaster director manager executive chief boss owner founder chair head leader chieftain
  spokesperson representative adviser advisor aide assistant official insider source whistleblower employee worker driver farmer teacher lecturer principal
  headteacher student pupil parent child baby neighbour neighbor relative cousin sibling friend colleague partner victim survivor witness passenger
  customer shopkeeper trader vendor guard steward porter clerk accountant auditor banker investor shareholder trustee treasurer chairperson commissioner
  consultant supervisor foreman technician mechanic electrician builder pilot sailor master mate skipper crew-member firefighter volunteer activist
  campaigner organiser organizer pastor priest bishop imam rabbi monk player coach rider runner midfielder striker goalkeeper captain umpire referee
  singer actor artist musician director producer suspect defendant detainee prisoner inmate accused plaintiff claimant patient carer archivist curator
  archaeologist hydrologist seismologist epidemiologist toxicologist veteran rancher fisher villager passer-by bystander onlooker invigilator dispatcher
  eyewitness investigator critic supporter opponent protester demonstrator militant insurgent whip backbencher deputy regulator tenant landlord guest reveller operator blogger
  politician republican democrat loyalist delegate donor surrogate ally rival strategist pollster lobbyist operative nominee negotiator mediator columnist
  commentator sub-inspector officer-in-charge director-general secretary-general commander-in-chief editor-in-chief
  vice-chancellor garda petitioner counsellor royal contractor migrant refugee dissident hostage commuter shopper homeowner parishioner pensioner caregiver
  ${[...EPITHETS].join(' ')} entrepreneur incumbent contender frontrunner front-runner novelist comedian playwright`,
);
