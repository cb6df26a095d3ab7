import { words } from './words.ts';

/** Words with which one values, whatever one values; heard in a claim's kind only, so more of them than `EVALUATIVE` has. */
export const JUDGING = words(
  `absurd abysmal admirable advantage amateurish amazing appalling apt arbitrary arrogance arrogant articulate astonishing astounding atrocious
  authentic awful awkward baffling beautiful belligerent bigot bigoted bigotry bigots bizarre bleak blowhard blunder bogus bombastic boon boring
  brilliant brutal buffoon buffoonish callous careless cartoonish chaotic charismatic charlatan charming cheeky cherished chilling circus classy
  clown clowns clueless clumsy coherent colossal compassionate compelling condescending confusing contempt courage courageous coward cowardly
  cowards crass crazy credible cringeworthy crooked crucial crude cruel cynical dangerous dazzling decency decent delightful deluded delusional
  demagogue demagoguery demeaning deplorable desperate despicable destructive devastating dignified dignity disappointing disappointment
  disastrous discriminatory disgrace disgraceful disgusting dishonest disingenuous dismal disproportional disproportionate disrespectful
  distasteful disturbing doomed draconian dreadful dreamer dreary dumb electable electrifying elitist embarrassing embarrassment eminent
  encouraging essential ethical evil exaggerated excellent excessive exemplary exhausting exhilarating exquisite extraordinarily extraordinary
  extravagance extremist fairly fairness faith fantastic farce farcical fascinating fearmongering feeble finest flawed flimsy fool foolhardy
  foolish formulaic fringe frustrating futile game-changer ghastly gifted gloomy glorious greed greedy gutless gutsy half-baked ham-fisted hapless
  harsh hasty hateful headache heartbreaking heartfelt heartless heavy-handed heroic heroism hilarious hollow hopeless horrendous horrible
  horrific horrifying humiliating hypocrisy hypocrite hypocrites hypocritical ideal idiot idiotic idiots ill-advised illegitimate immoral
  impeccable imperfect impractical imprudent inane inappropriate inauthentic incoherent incompetence incompetent inconsistent incredible
  ineffective inefficient inexcusable inexplicable infuriating inhuman inhumane injustice insane insensitive insincere inspirational inspiring
  insult insulting integrity intolerable invaluable invasion irrational irrelevant irresponsible judicious justified justify kindest kooky lacking
  lackluster lacklustre lamentable laughable laughingstock legitimate liar liars lightweight likable likeable logical loser losers low-energy
  ludicrous lunatic madness magical magnificent manageable marvellous masterly masterpiece meaningful meaningless mediocre mesmerising mesmerizing
  mess messy misguided mismanaged mistake mistaken mockery monstrous moral muddled naive narcissist narcissistic nasty needless nightmare noble
  nonsense noteworthy nuts obscene obvious offensive opportunistic out-of-touch outdated outrage outrageous outstanding overblown overpriced
  overrated overwhelming pandering paranoid pathetic patriotic patronising perfect perfectly perverse petty phenomenal phony pitiful pity
  pointless pragmatic precious premature preposterous priceless principled pristine problematic promising prudent puzzling racism reasonable
  reassuring reckless refreshing relentless remarkable repugnant repulsive respectable ridiculous rigged rightly rigorous robotic robust ruthless
  sadly satisfactory scandalous scaremongering scary scripted self-righteous self-serving selfish senseless sensible shabby shallow sham shambles
  shambolic shame shameful shameless shocking shoddy short-sighted shortsighted sickening silly simplistic sinister sleazy slick sloppy sluggish
  smug spineless spiteful splendid staggering stale startling statesmanlike stellar stubborn stupid stupidity sublime substandard superb
  superficial surprising tasteless tedious temperament terrible terrific thoughtful thoughtless thuggish tiresome tone-deaf tragic tragically
  travesty tremendous tricky triumph troubling trustworthy tyranny ugly un-american unacceptable unattractive unbearable unbelievable uncaring
  unclear unconvincing undemocratic understandable understandably underwhelming undignified undue unduly unelectable unequal unethical unfair
  unfit unforgivable unfortunate unfortunately unfounded unhelpful unhinged uninspired uninspiring unjust unjustified unkind unlikable unlucky
  unnecessary unpresidential unprofessional unqualified unrealistic unreasonable unreliable unsatisfactory unstable unsuitable unsustainable
  untenable unthinkable untrustworthy unwelcome unwise unworkable unworthy uplifting upsetting useless vanity vapid vicious vile vindictive
  visceral visionary vital vulgar wasteful wicked wisdom witch-hunt wonderful worrying worthless worthwhile worthy wrong wrong-headed wrongheaded
  wrongly xenophobia xenophobic`,
);

/** Words that value where they are said of something (“the result was poor”), and often tell a fact elsewhere (“poor families”). */
export const JUDGING_OF = words(
  `adequate ambitious appropriate attractive bad barbaric best betrayal better biased bitter blessing bold brave bullying careful cautious cheap clear
  clever comfortable complacent complex complicated confused controversial convenient convincing credit crisis critical curious damaging daring deadly
  deep deeply delicate depressing difficult dire dirty disaster dubious dull dysfunctional easier easy effective efficient elegant enormous enough
  exceptional exciting expensive extreme failing failure fair fault fierce fine fragile frightening fun funny gamble generous genius gentle genuine good
  grave great gross grotesque gruesome handout hard harder harmful harmless hero heroes high historic honest honour hostile huge hugely humane illogical
  immature immense important importantly impossible impressive improper inadequate inevitable insufficient ironic joke key kind lame large lavish lazy
  legacy low lucky luxury mad magic mean meek modest murky negative negligent notable odd opaque opportunity overdue painful poor poorly positive
  possible powerful predictable pretty productive proportionate quick quiet racist radical rare rational ready relevant reliable reluctant responsible
  rich right risky rotten rude sad scandal sensitive serious seriously severe sexist significant simple slow smart soft solid sorry spectacular steep
  strange strong stronger stunning success successful sufficient suitable superior suspicious sweet symbolic talented thorough threat timely tired tough
  tougher toxic tragedy transparent trivial true unique unusual urgent useful vague vain valuable victory vulnerable waste weak weaker welcome well wise
  worse worst worth`,
);

/** Feelings, and words for what somebody thinks. */
export const FEELING = words(
  `afraid alarmed amazed amused anger angry anguish annoyed anxiety anxious appalled appreciate appreciated ashamed astonished awe baffled bewildered
  bothered cautious cheered cherish concerned confidence confident confused content convinced cross delight delighted depressed despair devastated
  disappointed disappointment disgusted disheartened disillusioned dismay dismayed dissatisfied distraught distress distressed distrust doubt doubtful
  doubts dread dreads eager ecstatic elated embarrassed encouraged enjoy enjoyed enjoys enthusiastic envious envy excited faith feared fearful fed-up
  feel feelings feels felt fond forgave forgive forgiven frightened frightening frustrated frustration furious fury glad gladly grateful gratitude grief
  grieve guilt gutted happier happy hate hated hates heartbroken heartened hopeful hopeless hopes horrified humbled humiliated impatient impressed
  indifferent indignant irritated jealous joy lonely loved loves miserable mistrust nervous nervousness optimism optimistic outraged overjoyed
  overwhelmed passionate pessimistic pleased pleasure pride proud puzzled rage reassured regret regrets regretted relief relieved remorse resent
  resented resentment saddened sadness satisfied scared sceptical shame shocked sincere sincerely skeptical sorrier sorrow sorry stressed surprised
  suspicious sympathetic sympathy terrified thankful thrilled traumatised troubled trust uncomfortable unease uneasy unhappy upset vindicated warmly
  wary weary wished worried worries worry`,
);

/** Words by which a thing is said not to be so. */
export const DENYING = words(
  `baseless defamatory disinformation fabricated fabrication fabrications fake false falsehood falsehoods fiction fictitious forged forgeries forgery
  gossip groundless hearsay hoax inaccurate incorrect invented invention libel lie lied lies misinformation myth nonsense propaganda rumor rumors rumour
  rumours slander speculation unfounded unsubstantiated untrue`,
);
