import { words } from '../words.ts';

/** Words with which one values, whatever one values; heard in a claim's kind only, so more of them than `EVALUATIVE` has. */
export const JUDGING = words(
  `abject abominable abrasive absurd absurdity abusive abysmal acrimonious addled adept admirable adorable adrift advantage aggression
    agonising agonizing aimless alarmist almighty aloof amateur amateurish amazing antics apathetic appalling appallingly appeasement apt
    arbitrary ardent arrogance arrogant articulate asinine astonishing astounding astute atrocious audacious audacity authentic avarice awesome
    awful awkward backstabbing badly baffling bankrupt barbarians barbarism barbarity barbarous barmy beacon beautiful bedrock befitting
    belittling belligerent benighted besmirch bewildering bias bigot bigoted bigotry bigots biting bitterly bizarre blackmailer bland
    blasphemous blatant blatantly bleak bleed blemish blindly bloated bloodthirsty blowhard bluff blunder blundering boastful boggling bogus
    bombastic bonkers boon boorish boring botched bottomless bravado bravely bravery brazen brazenly breathtaking breezy brilliant brotherly
    brutal brutality brutally brute buffoon buffoonish bulldoze bulldozing bullies bully bungle bungled bungling butchery callous callousness
    careless caricature cartoonish chaos chaotic charade charismatic charlatan charming cheeky cherish cherished cherry-picking chicanery
    childish chilling chutzpah circus classy clown clowns clueless clumsily clumsy coherent cold-blooded collusive colossal comedy comical
    commendable compassionate compelling complacency compliment con con-trick condescending confusing contempt contemptible contemptuous
    contemptuously contradictory cornerstone cosmetic cosy courage courageous cover-up coward cowardice cowardly cowards crackpot crass crazy
    credible credulous cretin cringeworthy crony cronyism crooked crooks crowning crucial crude cruel cruelly cruelty crusade culpable cultured
    cunning cutthroat cynical dangerous dastardly dazzle dazzled dazzling deceit deceitful decency decent deceptive decisive defiant defiantly
    deft delightful delinquent deluded delusion delusional demagogue demagoguery demeaning demonise demonize deplorable deranged derelict
    dereliction derisory deserve deserved deserves deserving desperate desperately despicable despicably destructive detestable devastating
    devious devoid diabolical dictatorial dignified dignity diligent directionless disappointing disappointment disarray disastrous discredit
    discredited discriminatory disdain disgrace disgraced disgraceful disgracefully disgusting dishonest dishonesty dishonour disingenuous
    disinterested dismal dismally disorderly disproportional disproportionate disregard disreputable disrespect disrespectful disservice
    distasteful disturbing disunity dithering dodgy dogged dogmatic doomed draconian dreadful dreamer dreary dubiously dullest dumb eccentric
    eerie egotistical egregious egregiously electable electrifying elitist embarrassing embarrassingly embarrassment eminent eminently empathy
    emptiest encouraging endearing endless endlessly enlightened enthralling enviable epic erratic erudite essential ethical evasive evil
    exaggerated excellent exceptionally excessive excessively excruciating excuses exemplary exhausting exhilarating exploit exploitative
    exquisite exquisitely extortionate extraordinarily extraordinary extravagance extravagant extremism extremist eyesore eyewash fabulous
    facade facile fairly fairness faith faithful faithless faltering fanatic fanatical fanatics fantastic far-fetched far-sighted farce farcical
    farsighted fascinating fascism fascist fascists fatuous fawning fearmongering feckless feeble feeble-minded ferocious fiasco fickle fiendish
    finest first-class first-rate flabby flagrant flair flattering flawed flimsy flippant folly fool foolhardy foolish forgettable forlorn
    formidable formulaic foul fraternal fraudster fraudulently freakish frighteningly fringe frivolous frivolously fruitless frustrating fudge
    fudged full-throated futile gallant gallantry galling game-changer game-changing gaping garbage garish gem genial ghastly gibberish gifted
    gimmick gimmicks glaring glee gleefully glib glittering gloomy glorious godsend goodwill gorgeous graceful gracious gratuitous greatness
    greed greedy grim gripping grit groundbreaking groundlessly grudge gruelling gruffly gullible gut-wrenching gutless guts gutsy gutter
    hackneyed half-baked half-hearted half-truths halfhearted hallmark ham-fisted handsome haphazard hapless hard-hearted hard-hitting hard-won
    hard-working hardworking harebrained harrowing harsh hasty hatchet hateful hatred haughty headache heart-warming heartbreak heartbreaking
    heartening heartfelt heartless heartlessly heartwarming heaven heavenly heavy-handed heavy-handedly heinous hell hellish helpful heroic
    heroism hideous high-handed high-handedness high-minded high-quality hilarious hogging hogwash hollow honestly honesty honorable honourable
    hoodwink hoodwinked hopeless hopelessly horrendous horrible horrific horrifying horror horrors hubris humiliating humility humorous
    hypocrisy hypocrite hypocrites hypocritical hypocritically hysteria hysterical ideal idealistic idiot idiotic idiots ignoble ignominious
    ignorance ignorant ill-advised ill-conceived ill-judged ill-prepared ill-suited ill-thought-out ill-timed illegitimate illiterate
    illogically imaginative imbecile immaculate immoral impassioned impeccable imperative imperfect imperious impertinent impotent impractical
    imprudent impulsive impunity inaction inadequately inane inappropriate inattention inauthentic incalculable incoherent incomparable
    incompetence incompetent incompetently incomprehensible inconceivable inconsiderate inconsistent incredible indecent indecision indecisive
    indefatigable indefensible indefensibly indifference indiscriminately indispensable ineffective ineffectual inefficient inept ineptitude
    inescapable inexcusable inexplicable infallible infamous infamy inferior inflammatory infuriating ingenious ingenuity ingratitude
    inhospitable inhuman inhumane injustice innovative insane insanity insensitive insidious insightful insincere insipid insolence insolent
    inspirational inspiring insult insulting insultingly integrity intolerable intolerance intolerant intransigence intransigent intriguing
    intrusive invaluable invasion invidious irony irrational irrelevant irresistible irresponsibility irresponsible irresponsibly jaded jewel
    jingoistic joyful joyless joyous judicious jumped-up junk justified justify kafkaesque kangaroo kind-hearted kindest kindhearted kindness
    knee-jerk knee-jerking knowledgeable kooky labyrinthine lackey lackeys lacking lackluster lacklustre lame-duck lamentable laudable laudatory
    laughable laughingstock lavishly lawless lawlessly lawlessness laxity leaderless leech legitimate lethargic lethargy liar liars liberating
    lifeless lightweight likable likeable listless loathsome logical lopsided loser losers lousy lovable lovely low-energy loyal loyalty
    ludicrous lukewarm lunacy lunatic lurid lustrous maddening madness magical magnificent majestic maladroit malevolent malice malicious
    maliciously malign manageable manipulative marvel marvellous marvelous masterly masterpiece maverick meaningful meaningless meanness
    meddlesome meddling mediocre mediocrity megalomaniac memorable mercenary-minded merciless mercilessly mesmerising mesmerizing mess messy
    meticulous mettle mindless mindlessly miracle miraculous mischievous misconceived misery misguided mishandled misjudged misleading
    mismanaged misrule mistake mistaken misuse mockery mockingly momentous monotonous monstrous monumental moral morally moribund muddle muddled
    murderous mystifying naive narcissist narcissistic nastiest nasty naughty nauseating needless needlessly nefarious neglectful negligently
    niggling nightmare nimble nitpicking no-brainer nobility noble nonsense noteworthy notorious nourishing nuanced numbskull nuts obnoxious
    obscene obscenely obsessed obsession obstinate obstructive obvious odious offensive ominous one-eyed one-sided onerous opportunism
    opportunist opportunistic opportunists oppression oppressive oppressor oppressors ordeal out-of-touch outclassed outdated outlandish
    outmoded outrage outrageous outrageously outstanding overbearing overblown overcautious overdone overheated overkill overpriced overrated
    overreach overreaction overwhelming overzealous painstaking paltry pandering paradise paralysed paramount paranoia paranoid parasite
    parasites parochial parody partisan passionately patchy pathetic patriot patriotic patriotism patronising patronizing peerless perfect
    perfection perfectly perfidious perfidy perilous perilously permissive pernicious persecution perverse perversion pettiness petty petulant
    phenomenal phony piecemeal pigheaded pigheadedness pithy pitiful pity pivotal plaguing plausible pleasing ploy plum poignant pointless
    poisonous politically politicised politicized pompous poorly-run populism populist posturing potent power-hungry powerless pragmatic
    praiseworthy precious preening prejudice prejudiced premature preposterous prestigious presumptuous pretence pretense pretentious priceless
    principled pristine problematic prodigious profligate profound profoundly promising provocation provocative prowess prudence prudent
    punitive puppet puppets purposeful puzzling quagmire quaint rabble racism racists radiant ramshackle rancour rapacious rash reactionary
    reasonable reassuring reckless recklessly recklessness refreshing regressive regrettable regrettably relentless remarkable remorseless
    reprehensible repressive repugnant repulsive resilience resilient resolute resounding resourceful respectable restless retrograde revolting
    rhetoric ridiculous ridiculously rigged righteous rightly rigid rigorous riveting robotic robust robustly romantic rubbish rudderless
    rudeness ruinous runaway ruthless ruthlessly ruthlessness sacred sacrilege sacrosanct sadistic sadly sanctimonious sane sarcastic sardonic
    satisfactory savage savagely savagery savvy scandalous scandalously scant scapegoat scapegoating scapegoats scaremonger scaremongering scary
    scathing sceptically scornfully scoundrel scoundrels scripted seamless second-class second-rate secretive self-defeating self-important
    self-inflicted self-interest self-righteous self-serving selfish selfishly selfishness selfless selflessness senseless senselessly sensible
    sentimental servile shabby shallow sham shambles shambling shambolic shame shameful shamefully shameless shamelessly shocking shockingly
    shoddily shoddy short-sighted short-termism shortsighted showmanship shrewd sickening sickeningly silly simple-minded simplistic sincerity
    sinister skilful skillful skulduggery slanderous slapdash slaughterhouse sleazy sleepwalking slick slippery slipshod sloppy slovenly
    sluggish smear smears smokescreen smug snobbery snobbish soft-hearted solidly sordid soul-destroying soulless spectacle spectacularly spin
    spineless spite spiteful spitefully splendid spoiled spurious squalid squalor squander squandered squandering staggering stagnant stale
    stalwart startling stately statesmanlike steadfast steady-handed stellar sterling stifling stigma stilted stingy stirring stoic stooge
    stooges straightforward strident stubborn stubbornly stubbornness stupendous stupid stupidity stupidly sturdy sublime subservient
    substandard subtle suicidal sullied sumptuous superb superbly superficial superiority superlative supreme surprising surreal surreptitious
    swamp sycophant sycophants tacky tainted talentless tame tarnish tarnished tasteless tawdry tedious temperament temperamental tenacious
    tenacity tepid terrible terribly terrific terrifying testament thankless theatrics thin-skinned thoughtful thoughtless thoughtlessly
    threadbare thug thuggery thuggish thugs timeless timid tiresome tiring toadying tokenism tokenistic tone-deaf toothless torment torrid
    tortuous tragic tragically trailblazer traitor traitors transformational transformative traumatic travesty treacherous treachery treasonous
    tremendous trickery tricky triumph triumphant trivialise trivialize troublemaker troublemakers troublesome troubling trustworthy truthful
    tumultuous turgid turmoil twisted tyrannical tyranny tyrant tyrants ugliest ugliness ugly un-american unabashed unacceptable unacceptably
    unaffordable unambitious unappealing unashamed unassailable unattractive unbearable unbecoming unbelievable unbelievably unbiased
    unbreakable uncanny uncaring uncivil uncivilised uncivilized unclear uncompromising unconscionable unconvincing uncouth undemocratic
    undermines undermining understandable understandably underwhelming undeserved undeserving undignified undiplomatic undisciplined undue
    unduly uneconomic unelectable unequal unethical unfair unfairly unfairness unfit unflinching unforgettable unforgivable unfortunate
    unfortunately unfounded unfriendly ungodly ungovernable ungrateful unhealthy unhelpful unhinged unholy unimaginable unimpressive uninspired
    uninspiring unintelligible unjust unjustifiable unjustifiably unjustified unjustly unkempt unkind unlikable unlivable unlovely unlucky
    unmatched unmitigated unnatural unnecessary unpalatable unparalleled unpardonable unpatriotic unpersuasive unplayable unpopular unprepared
    unpresidential unprincipled unproductive unprofessional unqualified unrealistic unrealistically unreasonable unreliable unrepentant
    unrivalled unruly unsatisfactory unsavoury unscrupulous unseemly unselfish unshakeable unspeakable unsporting unstable unsteady unsuitable
    unsurpassed unsustainable untenable unthinkable untrustworthy unvarnished unwavering unwelcome unwise unworkable unworldly unworthy
    uplifting upright upsetting useless utopian vacuous valiant vandalism vanity vapid vendetta vengeance vengeful venom venomous vexatious
    vibrant vicious victimhood vigilant vigorous vile vilification villain villainous villains vindictive vindictiveness virtue virtuous
    visceral visionary vital vitriol voodoo vulgar vulgarity vultures wanton warm-hearted wasteful watershed wayward weak-kneed weakness wicked
    wilful wilfully wimp winsome wisdom wishful witch-hunt witchhunt witless witty wobbly woeful woefully wonderful wondrous woolly world-class
    worrying worship worst-ever worthless worthwhile worthy wretched wrong wrong-headed wrongheaded wrongly xenophobia xenophobic yawning zealot
    zealots zealous`,
);

/** Words that value where they are said of something (“the result was poor”), and often tell a fact elsewhere (“poor families”). */
export const JUDGING_OF = words(
  `acceptable adequate advanced affordable affront afterthought alive ambitious amiss anomaly appropriate ashes assault attack attractive
    backbone backward backwards bad balance barbaric barrier beast bedevilled beneficial best best-kept betrayal better biased bitter blank
    blessing blind blot blow bold bond bonus boost brave breach breaches breakthrough bright brittle broken bubble bullying bumpy burden calm
    cancer capable careful cautious chain challenge chance cheap cheerful choppy clean clear clever coincidence cold comfort comfortable
    complacent complex complicated compromise concern confused constructive controversial convenient convincing counterproductive crap credit
    crime crisis critical crossroads crumbs curious curse cushion damaging danger daring dark dead deadlock deadly deaf deep deeply defensive
    delicate dependent depressing detrimental difficult dilemma dire dirty disaster discouraging distraction divided doable doubtful downside
    drama driven dubious dull durable duty dysfunctional earthquake easier easy effective efficient elegant empty enemy enjoyable enormous
    enough evident example exceptional exciting excuse exhausted expensive exposed extreme failing failure fair familiar far fault favorable
    favourable feasible feat fertile fierce fine fit flat flexible fluid fortunate foundation fragile fresh friendly frightening frosty fruitful
    fun funeral funny gamble game generation-defining generous genius gentle genuine gift gloom golden goldmine good grave great gridlock gross
    grotesque gruesome handicap handout handy hard harder harmful harmless hazard headwind healthy heavy hero heroes high hindrance historic
    honest honour hope hostage hostile hot house-of-cards huge hugely humane hurdle idea illogical illusion immature immense immune impasse
    impatient important importantly impossible impressive improper inadequate incentive incomplete inevitable inflated influential insignificant
    inspiration instructive insufficient insurmountable intact intelligent intense interesting ironic jackpot joke judgement just keen key kind
    knife-edge knock lame landmark large late lavish lax lazy lean legacy lesson lethal life-changing lifeblood lifeline lightning limbo limited
    litmus logic lottery loud love low lucky luxury mad magic manipulated masterstroke mature mean meek menace mess mild milestone minefield
    minor mixed modest mood mountain murky muted mystery myth narrow natural neat negative negligent nice nightmare noisy non-starter normal
    notable nothing nuisance null obstacle odd off-putting old-fashioned opaque opportunity optimal orderly ordinary outlier overcrowded overdue
    overstretched overvalued own-goal pain painful panacea paradox patience peaceful perception personal pillar pitfall plague pleasant plenty
    poetic point-less poison poles-apart poor poorly popular positive possible powerful practical predictable pretext pretty priority prisoner
    problem productive progress prone proof proportionate punishment puzzle quality quandary questionable quick quiet quixotic racist radical
    rare rational ready realistic reality recipe red-line relevant reliable relief reluctant reminder remote reputation resistant respected
    responsible rich riddle right risk risky robbery rock rollercoaster rot rotten rough rude ruin sabotage sacrifice sad safe saga satisfying
    saviour scandal scar scarce sensitive serious seriously setback severe sexist shaky sharp shield shining shock shortcoming showpiece
    sideshow signal significant silver-lining simple skilled slap slim slippery-slope slog slow smart smooth sober soft solid solution sorry
    sound spectacular speculative spot-on stain steady steep sticking-plaster sting stone strained strange strategic stretch strict strong
    stronger strongest structural stuck stunning stunt sub-par subdued subjective substantial success successful sufficient suffocating suitable
    superior supportive susceptible suspicious sweet symbolic symptom synonymous talented talisman tall taxing tense test theatre theft thin
    thorny thorough threat ticking tight time-bomb timebomb timely tip tired tonic top-notch touchy tough tougher towering toxic toy tragedy
    transparent trap treasure trick triumph trivial trouble true turbulent turning-point typical unanswered unavoidable unbalanced uncertain
    unconditional unconstitutional unconvinced underrated undervalued uneven unfamiliar unfinished unique unpleasant unprecedented unpredictable
    unproven unsettled unsettling unsurprising unusual unwilling upside urgent useful vacuum vague vain valuable vicious-circle victory
    vindication violation violations void volatile vote-of-confidence vulnerable wake-up warning waste weak weaker weapon weird welcome well
    wild win-win window-dressing winner wise wobble wonder work-of-art worn worrisome worse worst worth yardstick`,
);

/** Feelings, and words for what somebody thinks. */
export const FEELING = words(
  `abhor abhors admire admires adore adored adores afraid aggrieved aghast agitated agonised agonized alarmed alienated amazed amused anger
    angered angry anguish anguished annoyed antipathy anxiety anxious apologetic appalled appreciate appreciated apprehension apprehensive
    ardour ashamed astonished aversion awe awestruck baffled bearish bemused bereft betrayed bewildered bewilderment bitterly bitterness blessed
    bored bothered broken-hearted bullish calmer captivated cautious chastened cheered cherish comforted compassion concerned condolences
    confidence confident confused content contented contrite convinced cowed cross crushed curiosity daunted dejected delight delighted
    demoralised demoralized depressed despair despairs desperation despondent determined detest detests devastated devotion disappointed
    disappointment disappointments disbelief discontent discouraged disenchanted disgruntled disgust disgusted disheartened disillusioned
    dislike disliked dislikes dismay dismayed dispirited displeased displeasure disquiet dissatisfied distraught distress distressed distrust
    disturbed doubt doubtful doubts down-hearted downbeat downcast dread dreaded dreading dreads dumbfounded eager ecstasy ecstatic elated
    elation embarrassed embarrassment embittered emotional empathise empathize enamoured enchanted encouraged encouragement enjoy enjoyed enjoys
    enraged enthralled enthused enthusiasm enthusiastic envious envy esteem euphoria euphoric exasperated exasperation excited excitement
    exhausted exhilarated faith fascinated feared fearful fearless fears fed-up feel feelings feels felt fervent flabbergasted flattered fond
    fondly fondness foreboding forgave forgive forgiven frightened frightening frightens frustrated frustrates frustration fulfilled fuming
    furious fury glad gladly gloom grateful gratified gratifying gratitude grief grief-stricken grieve grieved grieves grieving grumpy guilt
    gut-wrenched gutted hankering happier happily happiness happy hate hated hates hatred haunted heartache heartbreak heartbroken heartened
    heartsick heavy-hearted helpless helplessness homesick honored honoured hopeful hopefulness hopeless hopes horrified horror-stricken
    horror-struck humbled humbly humiliated humiliation hurting impatience impatient impressed incensed inconsolable indebted indifferent
    indignant indignation infatuated infuriated insecure inspired intimidated invigorated irate irked irritated irritation jealous jealousy
    jittery joy jubilant keen keenly livid loathe loathed loathes lonely lonesome longed longing longs loved loves lust marvelled melancholic
    melancholy miffed miserable misgivings mistrust mistrustful moody mortified mourning mourns mystified nauseated nauseous nervous nervously
    nervousness nostalgia nostalgic numb offended optimism optimist optimistic optimists outraged overawed overjoyed overwhelmed pained panicky
    passion passionate peeved perplexed perturbed pessimistic petrified pining pitied pity pleased pleasure powerless prayerful prayers pride
    privileged proud proudest proudly puzzled qualms rage rapture rattled re-assured reassurance reassured reeling regret regretful regrets
    regretted rejoice rejoiced rejoices relaxed relief relieved reluctance reluctantly remorse remorseful repelled repulsed resent resented
    resentful resentment respect respects restless revolted revulsion ruefully saddened sadder saddest sadness satisfaction satisfied scared
    sceptical scorn seething self-conscious self-pity sensed serene shaken shame shattered shell-shocked shellshocked shivers shocked sick
    sickened sickens sincere sincerely sincerest skeptical smitten solace sombre sorrier sorrow sorry speechless spirits spooked spurned
    starstruck startled stirred stoked stressed stung stunned stupefied sulking surprise surprised surprises suspicious swooned sympathetic
    sympathies sympathy tearful terrified thankful thanks thoughts thrill thrilled thrills tormented torn touched traumatised traumatized
    troubled trust unafraid unbothered uncomfortable unconvinced undaunted underwhelmed undeterred unease uneasy unfazed unhappiness unhappy
    unimpressed unloved unmoved unnerved unperturbed unsettled unsure unworried upbeat uplifted upset vexed vindicated warmest warmly wary
    wearied weary wished wistful woe worried worries worry wrath yearn yearned yearning yearns zeal`,
);

/** Words by which a thing is said not to be so. */
export const DENYING = words(
  `baseless defamatory disinformation fabricated fabrication fabrications fake false falsehood falsehoods fiction fictitious forged forgeries forgery
  gossip groundless hearsay hoax inaccurate incorrect invented invention libel lie lied lies misinformation myth nonsense propaganda rumor rumors rumour
  rumours slander speculation unfounded unsubstantiated untrue`,
);
