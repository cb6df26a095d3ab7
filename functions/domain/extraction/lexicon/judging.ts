import { words } from './words.ts';

/** Words with which one values, whatever one values; heard in a claim's kind only, so more of them than `EVALUATIVE` has. */
export const JUDGING = words(
  `absurd abysmal admirable advantage aggression agonising agonizing amateurish amazing appalling appallingly apt arbitrary arrogance arrogant
    articulate astonishing astounding atrocious authentic awful awkward backstabbing badly baffling barbarians barbarity barbarous beacon beautiful
    bedrock belligerent bigot bigoted bigotry bigots bizarre blatant blatantly bleak blindly blowhard blunder bogus bombastic boon boring brazen
    brazenly brilliant brotherly brutal buffoon buffoonish callous callousness careless cartoonish chaotic charade charismatic charlatan charming
    cheeky cherish cherished chilling circus classy clown clowns clueless clumsy coherent colossal commendable compassionate compelling con
    condescending confusing contempt cornerstone cosmetic courage courageous coward cowardice cowardly cowards crass crazy credible cringeworthy
    crooked crucial crude cruel cruelly cynical dangerous dastardly dazzling decency decent delightful deluded delusional demagogue demagoguery
    demeaning deplorable dereliction desperate despicable destructive devastating dignified dignity directionless disappointing disappointment
    disastrous discriminatory disgrace disgraceful disgracefully disgusting dishonest disingenuous dismal disproportional disproportionate disregard
    disrespectful disservice distasteful disturbing doomed draconian dreadful dreamer dreary dumb eerie egregious electable electrifying elitist
    embarrassing embarrassment eminent encouraging essential ethical evil exaggerated excellent excessive exemplary exhausting exhilarating exploit
    exquisite extraordinarily extraordinary extravagance extremist eyewash facade fairly fairness faith fantastic farce farcical fascinating fascist
    fearmongering feeble finest flagrant flawed flimsy fool foolhardy foolish formulaic fraternal fringe frivolous frustrating futile gallant
    gallantry game-changer game-changing garbage ghastly gifted gimmick gimmicks gloomy glorious greed greedy groundbreaking gruelling gut-wrenching
    gutless gutsy half-baked half-hearted ham-fisted hapless harrowing harsh hasty hateful headache heartbreak heartbreaking heartening heartfelt
    heartless heavy-handed heavy-handedly heinous heroic heroism high-handed high-handedness hilarious hogwash hollow hopeless hopelessly horrendous
    horrible horrific horrifying humiliating hypocrisy hypocrite hypocrites hypocritical hypocritically ideal idiot idiotic idiots ill-advised
    ill-conceived ill-thought-out ill-timed illegitimate immoral impeccable imperative imperfect impractical imprudent impunity inane inappropriate
    inauthentic incoherent incompetence incompetent inconsistent incredible indifference indispensable ineffective inefficient inexcusable
    inexplicable infuriating inhuman inhumane injustice insane insensitive insincere inspirational inspiring insult insulting integrity intolerable
    invaluable invasion irrational irrelevant irresponsible judicious justified justify kindest knee-jerk kooky lacking lackluster lacklustre
    lamentable laudable laughable laughingstock lawlessness laxity leaderless legitimate liar liars lightweight likable likeable logical loser losers
    low-energy ludicrous lunatic madness magical magnificent malicious manageable marvellous masterly masterpiece meaningful meaningless mediocre
    mesmerising mesmerizing mess messy mischievous misconceived misguided mismanaged mistake mistaken mockery monstrous moral muddled naive narcissist
    narcissistic nasty needless needlessly negligently nightmare noble nonsense noteworthy nuts obscene obvious offensive opportunistic out-of-touch
    outdated outrage outrageous outstanding overblown overpriced overrated overreach overreaction overwhelming pandering paramount paranoid pathetic
    patriotic patronising perfect perfectly perverse petty phenomenal phony piecemeal pitiful pity pivotal ploy pointless politically politicised
    politicized poorly-run pragmatic praiseworthy precious premature preposterous pretence pretense priceless principled pristine problematic
    promising prudent puppet puppets puzzling racism reasonable reassuring reckless recklessly refreshing relentless remarkable repugnant repulsive
    resilience resilient respectable ridiculous rigged rightly rigorous robotic robust rubbish rudderless ruinous ruthless sacrosanct sadly
    satisfactory savage savagely savagery scandalous scandalously scapegoat scapegoats scaremonger scaremongering scary scripted self-righteous
    self-serving selfish senseless sensible shabby shallow sham shambles shambolic shame shameful shameless shamelessly shocking shockingly shoddy
    short-sighted shortsighted sickening silly simplistic sinister sleazy slick slippery sloppy sluggish smokescreen smug spectacle spineless spiteful
    splendid spoiled squandered staggering stale startling statesmanlike steadfast stellar stooge stooges stubborn stupid stupidity sublime
    substandard superb superficial surprising surreal tasteless tedious temperament terrible terrific terrifying testament thoughtful thoughtless
    thuggish thugs tiresome tokenism tone-deaf toothless tragic tragically traitor traitors travesty tremendous tricky triumph troubling trustworthy
    tyranny tyrant ugly un-american unacceptable unattractive unbearable unbelievable unbreakable uncaring unclear unconvincing undemocratic
    understandable understandably underwhelming undignified undue unduly unelectable unequal unethical unfair unfairly unfit unforgivable unfortunate
    unfortunately unfounded unhelpful unhinged unimaginable uninspired uninspiring unjust unjustified unjustly unkind unlikable unlucky unnecessary
    unpatriotic unprepared unpresidential unprofessional unqualified unrealistic unreasonable unreliable unsatisfactory unshakeable unspeakable
    unstable unsuitable unsustainable untenable unthinkable untrustworthy unwavering unwelcome unwise unworkable unworthy uplifting upsetting useless
    valiant vanity vapid vendetta vexatious vicious vile vindictive visceral visionary vital vulgar wanton wasteful watershed wicked wisdom witch-hunt
    woeful woefully wonderful world-class worrying worthless worthwhile worthy wrong wrong-headed wrongheaded wrongly xenophobia xenophobic`,
);

/** Words that value where they are said of something (“the result was poor”), and often tell a fact elsewhere (“poor families”). */
export const JUDGING_OF = words(
  `adequate affront afterthought ambitious appropriate assault attack attractive backbone bad barbaric best betrayal better biased bitter blessing blot
    blow bold boost brave breach breaches bullying burden cancer careful cautious cheap clear clever comfortable complacent complex complicated
    confused controversial convenient convincing credit crime crisis critical curious curse damaging danger daring deadly deep deeply delicate
    depressing difficult dire dirty disaster distraction drama dubious dull duty dysfunctional easier easy effective efficient elegant enormous enough
    exceptional exciting excuse expensive extreme failing failure fair fault fierce fine fragile frightening fun funny gamble game generous genius
    gentle genuine gift good grave great gross grotesque gruesome handout hard harder harmful harmless hero heroes high historic honest honour hostile
    huge hugely humane illogical immature immense important importantly impossible impressive improper inadequate inevitable insufficient ironic joke
    key kind lame landmark large lavish lax lazy legacy lesson lifeline low lucky luxury mad magic mean meek menace mess milestone modest murky
    negative negligent nightmare notable null odd opaque opportunity overdue painful pillar plague poor poorly positive possible powerful predictable
    pretext pretty priority productive proof proportionate punishment quick quiet racist radical rare rational ready relevant reliable relief
    reluctant reminder responsible rich right risky robbery rock rot rotten rude sabotage sad scandal sensitive serious seriously setback severe
    sexist shock sideshow signal significant simple slap slow smart soft solid sorry spectacular stain steep strange strong stronger stunning stunt
    success successful sufficient suitable superior suspicious sweet symbolic talented theft thorough threat timely tired tough tougher toxic tragedy
    transparent trap trick triumph trivial true unconstitutional unique unusual urgent useful vague vain valuable victory violation violations void
    vulnerable warning waste weak weaker welcome well wise worse worst worth`,
);

/** Feelings, and words for what somebody thinks. */
export const FEELING = words(
  `afraid aggrieved alarmed amazed amused anger angry anguish annoyed anxiety anxious apologetic appalled appreciate appreciated ashamed astonished awe
    baffled bearish bereft bewildered bitterness blessed bothered bullish cautious cheered cherish concerned condolences confidence confident confused
    content convinced cross delight delighted depressed despair devastated disappointed disappointment disgusted disheartened disillusioned dismay
    dismayed dissatisfied distraught distress distressed distrust doubt doubtful doubts dread dreads dumbfounded eager ecstatic elated embarrassed
    encouraged enjoy enjoyed enjoys enthusiastic envious envy exasperated excited faith feared fearful fed-up feel feelings feels felt flabbergasted
    fond forgave forgive forgiven frightened frightening frustrated frustration fuming furious fury glad gladly grateful gratitude grief grieve
    grieving guilt gutted happier happy hate hated hates haunted heartbreak heartbroken heartened honored honoured hopeful hopeless hopes horrified
    humbled humiliated impatient impressed incensed inconsolable indifferent indignant irate irritated jealous jittery joy livid lonely loved loves
    miserable misgivings mistrust mourning nervous nervousness numb optimism optimistic outraged overjoyed overwhelmed passionate perturbed
    pessimistic pleased pleasure pride privileged proud puzzled qualms rage rattled reassured reeling regret regretful regrets regretted relief
    relieved remorse resent resented resentful resentment saddened sadness satisfied scared sceptical shaken shame shocked sickened sincere sincerely
    skeptical sorrier sorrow sorry spooked stressed stunned surprised suspicious sympathetic sympathies sympathy tearful terrified thankful thrilled
    traumatised troubled trust uncomfortable unease uneasy unhappy unnerved upbeat upset vindicated warmly wary weary wished worried worries worry`,
);

/** Words by which a thing is said not to be so. */
export const DENYING = words(
  `baseless defamatory disinformation fabricated fabrication fabrications fake false falsehood falsehoods fiction fictitious forged forgeries forgery
  gossip groundless hearsay hoax inaccurate incorrect invented invention libel lie lied lies misinformation myth nonsense propaganda rumor rumors rumour
  rumours slander speculation unfounded unsubstantiated untrue`,
);
