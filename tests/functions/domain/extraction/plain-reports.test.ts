import { describe, expect, it } from 'vitest';
import { found, marked, read } from './marked-sentences.ts';

describe('a plain report in a wire’s style', () => {
  it.each([
    '[At least 24 people were killed in strikes on Thursday], {the civil defence agency} said.',
    '[Russia launched 120 drones overnight], {Ukraine’s air force} said, adding that [98 of them had been shot down].',
    '[The army retook the palace on Friday], {two military officials} told the Associated Press.',
    '[Twelve soldiers died], {the army} said in a statement on Thursday, the most in a single day since 2020.',
    '[The river was poisoned by the mine], {the agency} said in a letter seen by Reuters.',
    '[The plant leaked for months], {the regulator} said in a report published on Monday.',
    '{The union} said in a statement shared with the newspaper that [staff had falsified the records].',
    '[The bridge would stay shut until June], {the governor} wrote on X.',
    '[The shares were overvalued], {analysts at Citi} wrote in a note to clients.',
    '[One in five children goes to bed hungry], {the charity} estimates.',
    '{A judge} ruled that [the search was unlawful].',
    '{Police} said [they found the door open].',
    '[Ferry firm ‘misled’ passengers] – {watchdog}',
    'Minister under fire over claim that [jobs will double]',
    '{The witness} averred that [the gate had been left open].',
    '{A guard} deposed that [the keys were missing].',
    '{The commissioner} enjoined [residents to boil their water].',
    '{The union} debunked [the report that the mill had closed].',
    'Asked about the leak, {the chief executive} said [the firm had told regulators in May].',
    '{The army} rejected [claims that it had fired the missile].',
    '{Rebels} accused [the army of breaking the truce].',
    '{The ministry} put [the death toll at 41], up from 36 on Monday.',
    '{The army} has denied [targeting civilians].',
    '{The minister} confirmed [the deaths of nine soldiers].',
    '[The driver had been drunk], according to {the mayor, who visited the site}.',
    'The minister resigned after {an inquiry} concluded that [she had lied].',
    'The bridge was shut until {engineers} said [it was safe].',
    '[The road is cut in seven places], {the public works ministry} said, adding that [it would take two days to clear it].',
    '[The union plans to protest on Monday], {Reuters} reports.',
    '[The “Fair Pay” movement plans to protest on Monday], {the Harbour Post} reports.',
    'As per {the complaint}, [the accused entered the house at night].',
    'As reported by {the Harbour Post}, [the firm owes $4 million].',
    '[The firm], as first reported by {the Harbour Post}, [+owes $4 million].',
    '[The firm owes $4 million], as reported by {Reuters}.',
    '{The mayor} tried to reassure residents that [the water was safe].',
    '{The firm} reassured customers that [no data had been lost].',
    '[The attack in Orm], which was claimed by {the Ridge Guard}, killed nine people.',
    '[An attack] claimed by {the Ridge Guard} killed nine people.',
    '{Another survivor, a tailor who did not want to give his name}, recalled [seeing four armed men at the gate].',
    '{Residents who had not fled} said [the shelling went on].',
    '[Most of the money], {prosecutors} said, [+went on cars and a villa in Spain].',
    '[So far 212 cases have been reported], {officials} said.',
    '{The minister} said, citing a police report, that [the driver had been drunk].',
    '{Hale} pleaded [guilty to manslaughter] but denied [murder].',
    '{Prosecutors} allege that [Hale defrauded investors of more than $40 million].',
    '[Managers knew of the dust in 2009], {documents seen by the BBC} show.',
    '{Islamic State} claimed [responsibility for the attack].',
    '{Witnesses} told Reuters that [gunmen on motorcycles had opened fire].',
    'He handed over the messages, in which {the officer} called [the shooting “a mistake.”]',
    '[The deputy used the network 174 times], {prosecutors} said when he was charged in January.',
    '[The siren was sounded at 1:36 a.m., four minutes before the blast], {Lanko} said at a briefing.',
    'State TV did show [images of trucks in a yard] {it} claims [+were used by smugglers].',
    '{The lawsuit, filed in Texas}, alleges [the firm hid the risk from users].',
    // what goes on behind its attribution
    '[At least 12 people were killed], {officials} said, [+including three children].',
    '[Some 3,000 people fled the town], {the U.N. refugee agency} said, [+most of them women and children].',
    '[Gunmen attacked the convoy near Gao], {the army} said in a statement, [+killing 11 soldiers and wounding six].',
    '[A train hit a school bus], {police} said, [+and five pupils were taken to hospital].',
    '[Two people were killed], {police} said, but they gave no other details.',
    '[The missile was intercepted], {the army} said, raising fears of a wider war.',
    '[A drone hit a block of flats in the port city of Odesa], {the governor, Oleh Kiper,} said on the Telegram messaging app, [+killing two].',
    '[Russia interfered in the vote], {Moldovan officials} say — a charge it has not answered.',
    '[Two suspects were held], {police} said.',
    '{The Supreme Court} ruled 6-3 that [the agency had exceeded its authority].',
    '{The official, who insisted on anonymity,} said [the letter had been sent].',
    '[Dozens more are feared trapped].',
    // one who says two things, and two who say one each
    '{The mayor} said [the water was safe] and urged [residents to drink it].',
    '{Her solicitor} said [he was acting for 17 patients and had asked the trust for its records].',
    'Late on Monday {the army} said [a jet had crashed].',
    '{The coast guard} said [it had found an oil slick].',
    '[The ministry has registered 2,140 suspected cases since May], {health chief Ann Lee} told the broadcaster TV5.',
    '{Gannet} said [at least 1,900 of the vans that Velora reported selling last year were parked in fields].',
    '{Jurors} were told that [blood taken from one of the patients, Harold Finch, 84, showed a high level of insulin].',
    // an aside after the subject, a second clause
    '{Police chief Ann Orr} said [the accused, aged between 22 and 41, were picked up from three flats in the city and a hotel in neighbouring Pell].',
    '{Ms Hale} said [a pair had nested in the gully every winter, but that only one of them had called this month].',
    'On cross-examination, {he} acknowledged that [he had no record of two of those talks, and that he hoped his help would keep him out of prison].',
    // where it was reported
    '{The team, led by Dr Ann Orr of Pell University}, reports in the journal Old Bones that [the teeth are 40,000 years old].',
    '{The team} reports in the journal Old Bones that [the teeth are 40,000 years old].',
    // what else the same person did
    'The manager, Glenn Hale, {who} pleaded [guilty to a lesser charge] and testified for the prosecution, left the town.',
    '{Hale} pleaded [guilty to fraud] and testified for the prosecution.',
    // how little more the outlet has
    '[The patient had recently travelled to Uganda], {the ministry} said, without giving further details.',
    '{Police} said [a bomb had gone off], without elaborating.',
    'Bloomberg reported that [the firm was in talks to buy a rival], citing {people familiar with the matter}.',
    // who speaks stands before an aside, or hears it
    '{The company, which makes batteries,} says [no fewer than 300 cars were affected].',
    '{The health ministry in Gaza, which runs the hospitals,} says [more than 43,000 people have been killed].',
    '{The victim’s mother} told the court [her son “never came home”].',
    // a participle that only qualifies who speaks, and a thing that is found
    '[The dam was unsafe], {a report released on Monday by the ministry} said.',
    '{A study published in March} showed [the drug had no effect].',
    '{People briefed on the matter} said [the bid had failed].',
    '{A statement posted on the group’s website} said [it had fired the missile].',
    '{The ministry} on Monday said [the drug was safe].',
    '[A gun found at the scene had been fired four times], {police} said.',
    '[Investigators found 14 phones and a ledger in the flat], {the prosecutor} said.',
    '{The pope} appealed for [an end to the war].',
    '{Officers} appealed to [drivers to stay away].',
    // where and when it was told, at length
    '[Eight people drowned], {the coast guard} said late on Saturday.',
    '[Profits had halved], {the company} said in Tokyo on Thursday after the market closed.',
    '{The army} said late on Tuesday [it had lost contact with the unit].',
    '[The raid failed], {a diplomat} told The Associated Press on condition of anonymity because he was not authorized to speak.',
    '[The envoy has offered to quit], {a diplomat} said on condition of anonymity to discuss private talks.',
    '[The ferry lost power], {the owner} said by telephone.',
    // whose words another hands on
    '[Three brigades have been moved to the border], the Yonhap news agency quoted {an unnamed military official} as saying.',
    '[The bridge had been mined], {the mayor} was quoted as saying by Tass.',
    'Tass quoted {the mayor} as saying that [the bridge had been mined].',
    '{The mayor} was quoted by state television as saying [the bridge had been mined].',
    // of whom something is said says nothing
    '{Colonel Toure} confirmed [the attack] but put [the death toll at six].',
    '{A driver who parks there, and who asked not to be named,} said [there was “always talk” of people being moved].',
    '{The father} said [she had sent him a message saying she could not breathe].',
    '[Two men charged over deaths of migrants].',
    '[Police are alleged to have beaten the men].',
    '[The two] are accused by {prosecutors} [+of stealing 40 paintings].',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('no report', () => {
  it.each([
    'Tesla did not respond to a request for comment.',
    'The trial continues.',
    'Police are appealing for witnesses.',
    'It was not clear who fired first.',
    'The study tracked 4,000 patients for nine years.',
    'Neither side has commented.',
    'Hopes of finding survivors were fading.',
    'Divers found the bodies of two boys on Friday.',
    'Hale has appealed to the Supreme Court.',
    'The two men said farewell at the airport.',
    'The plan will go ahead according to schedule.',
    'Cole’s attorney did not return a call seeking comment.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

it('a noun with an answer to it ends what was claimed', () => {
  expect(
    read('Gannet alleged that the maker had booked sales to firms that do not exist, claims the company called “false”.'),
  ).toContainEqual({
    content: 'the maker had booked sales to firms that do not exist',
    source: 'Gannet',
  });
});
