// Loaded wording by semantic field: words that judge while they tell. Written for this project from knowledge of English and of
// journalism, before any labelled text was looked at. A base form stands for its regular forms; to add a word, add it to a list.
//
// Fields after Martin & White (2005) The Language of Evaluation: Appraisal in English (affect, judgement, appreciation,
// graduation), Bednarek (2006) Evaluation in Media Discourse, Recasens, Danescu-Niculescu-Mizil & Jurafsky (2013) Linguistic
// Models for Analyzing and Detecting Biased Language (subjective intensifiers, one-sided terms), van Dijk (1998) Ideology, and
// Lakoff & Johnson (1980) Metaphors We Live By; house rules on neutral words in the Reuters Handbook of Journalism and the
// Associated Press Stylebook.

import {list} from "../inflect.js";

export const loaded = {
  // contempt and outrage: judgement of persons and acts at full strength
  contempt: list(`
    abhor, abhorrent, abject, ableist, abominable, abomination, absurd, absurdity, abysmal, amoral, anti-semitic,
    antisemitic, appalling, arrogance, arrogant, asinine, atrocious, awful, balderdash, baloney, bananas, bankrupt
    ideas, barbarian, barbaric, barbarous, batshit, bigot, bigoted, bigotry, blatant, blithering, bloodthirsty, bogus,
    boneheaded, bonkers, brainless, brainwash, brazen, brutal, brutality, brutish, buffoon, buffoonery, bullshit,
    bunk, callous, callousness, charade, charlatan, cheater, childish, claptrap, clown, clownish, clueless,
    cockamamie, con artist, con man, conman, contempt, contemptible, contemptuous, corrupt, corrupted,
    corruption-plagued, coward, cowardice, cowardly, crackpot, crap, crass, craven, crazed, craziness, crazy, creep,
    creepy, cretin, cringe, cringeworthy, crony, cronyism, crook, crooked, cruel, cruelty, crybaby, cuckoo, daft,
    damnable, damned, dastardly, debase, debauched, deceit, deceitful, degenerate, degrading, dehumanize,
    dehumanizing, deluded, delusion, delusional, demagogic, demagogue, demagoguery, demented, demonic, deplorable,
    depraved, depravity, deranged, derangement, despicable, detestable, devious, diabolical, dimwit, dimwitted,
    dirtbag, disgrace, disgraceful, disgusting, dishonest, dishonesty, dishonorable, dope, drivel, drooling, dumb,
    dumbass, dunce, duplicitous, duplicity, egomaniac, egomaniacal, egotistical, egregious, evil, execrable, fake,
    fakery, fanatic, fanatical, fanaticism, farce, farcical, fatuity, fatuous, fawning, fear-mongering, fearmongering,
    feckless, filth, filthy, flagrant, flimflam, foolish, foolishness, foul, foul-mouthed, fraud, fraudster,
    fraudulent, fraudulently, fringe lunatic, garbage, ghastly, ghoul, ghoulish, gibberish, goofy, goon,
    grandstanding, greed, greedy, grift, grifter, grotesque, gullible, gutless, half-baked, half-wit, harebrained,
    hate-filled, hate-mongering, hateful, hatemonger, hatemongering, hater, hatred, heartless, heinous, hellish,
    hideous, hogwash, hokum, homophobe, homophobic, hoodlum, hooey, horrendous, horrible, horrid, horrific,
    horrifying, huckster, hypocrisy, hypocrite, hypocritical, hysteria, hysteric, hysterical, hysterics, idiocy,
    idiot, idiotic, ignominious, ignoramus, ignorance, ignorant, ill-informed, imbecile, imbecilic, immoral,
    immorality, inane, incompetence, incompetent, indecency, indecent, inept, ineptitude, infantile, inhuman,
    inhumane, inhumanity, insane, insanity, insidious, insufferable, intolerant, islamophobia, islamophobic, jackass,
    jerk, joke of a, junk science, kook, kooky, lame, lamebrain, laughable, laughingstock, lazy, liar, loathe,
    loathing, loathsome, loser, lousy, ludicrous, lunacy, lunatic, lurid, madman, madness, malevolent, malice,
    malicious, maniac, maniacal, mean-spirited, megalomania, megalomaniac, mendacious, mendacity, merciless, mindless,
    miscreant, miserable, misogynist, misogynistic, misogyny, monster, monstrosity, monstrous, moron, moronic, mumbo
    jumbo, murderous, narcissism, narcissist, narcissistic, nasty, nefarious, nincompoop, nitwit, nonsense,
    nonsensical, nutcase, nutjob, nutty, obnoxious, obscene, obscenity, obsequious, odious, offensive, outrage,
    outrageous, pathetic, pathological, pathological liar, peevish, perverse, pervert, perverted, petty, petulant,
    phoney, phony, pigheaded, poison, poisonous, pompous, preposterous, pretentious, puerile, putrid, quack, quackery,
    rabid, race-baiting, racism, racist, rancid, rant, rascal, reckless, recklessness, repellent, reprehensible,
    reprobate, repugnant, repulsive, revolting, ridiculous, rotten, rubbish, rude, ruthless, sadistic, sanctimonious,
    savagery, scam, scam artist, scammer, scandalous, scaremongering, scoundrel, scum, scumbag, self-absorbed,
    self-aggrandizing, self-centered, self-important, self-righteous, self-serving, selfish, selfishness, senseless,
    sexism, sexist, shallow, sham, shameful, shameless, shamelessness, shitty, shockingly, shoddy, shyster, sick,
    sickening, sicko, silly, sinister, slander, sleaze, sleazy, slime, slimy, slob, sloppy, slur, smarmy, smug,
    smugness, snake oil, snob, snobbery, snobbish, snooty, sordid, spineless, spite, spiteful, stupid, stupidity,
    swindler, sycophancy, sycophant, sycophantic, tacky, tantrum, tasteless, tawdry, temper tantrum, terrible, thug,
    thuggery, thuggish, toady, tone-deaf, toxic, transphobia, transphobic, trash, trashy, travesty, treacherous,
    treachery, twisted, two-faced, ugly, unconscionable, unethical, unhinged, unscrupulous, unspeakable, vapid, venal,
    venom, venomous, vicious, vile, villain, villainous, vindictive, vitriol, vitriolic, vomit, vulgar, wacko, wacky,
    wanton, warmongering, warped, weasel, whiny, wicked, wickedness, wimp, wimpy, witless, woeful, worthless,
    wretched, xenophobe, xenophobia, xenophobic, yahoo, zany
  `),

  // power and ideology: words that take a side on rule and creed
  power: list(`
    agenda, alt right, alt-left, alt-right, anti-american, anti-democratic, anti-science, anti-white, anti-woman,
    antidemocratic, apologist, apparatchik, authoritarian, authoritarianism, autocrat, autocratic, axis of evil, big
    brother, big government, big oil, big pharma, big tech, bourgeois, cabal, cancel culture, censorship,
    chauvinism, chauvinist, cheerleader, client state, clique, coastal elites, collectivism, collectivist,
    colonialist, commie, communist, conspiracist, conspiracy theories, conspiracy theorist, conspiracy theorists,
    conspiracy theory, conspiratorial, corporate media, coup attempt, critical race theory, cronies, cult, cult of
    personality, cult-like, cultish, cultlike, cultural marxism, dark money, deep state, deep-state, despot, despotic,
    despotism, dictator, dictatorial, dictatorship, disenfranchise, disenfranchisement, disinformation, doctrinaire,
    dogma, dogmatic, domination, elite, elites, elitism, elitist, enabler, enablers, enforcer, enslave, establishment,
    ethnonationalist, extremism, extremist, fake news, far left, far right, far-left, far-right, fascism, fascist, fat
    cats, fellow traveler, flunkies, flunky, fundamentalism, fundamentalist, gerrymander, globalism, globalist,
    globalists, grievance politics, hard left, hard right, hard-left, hard-line, hard-liner, hard-right, hardline,
    hardliner, hawkish, henchman, henchmen, hermit kingdom, hoax, identity politics, ideological, ideologically,
    ideologue, imperialism, imperialist, indoctrinate, indoctrination, inquisition, insurrectionist, iron fist,
    iron-fisted, islamist, islamofascist, jackboot, jackbooted, jihadi, jihadist, jingoism, jingoistic, junta,
    kangaroo court, kleptocracy, kleptocrat, lackey, lamestream, lamestream media, land grab, left-wing, left-winger,
    leftist, leftwing, leninist, liberal media, mainstream media, maoist, marxism, marxist, mccarthyism, mccarthyite,
    media elite, media elites, militant, minion, misinformation, mob, mob rule, mouthpiece, nanny state, nativism,
    nativist, nazi, neo-fascist, neo-nazi, neocon, neoconservative, neofascist, neoliberal, newspeak, oligarch,
    oligarchy, open borders, oppress, oppression, oppressive, oppressor, orwellian, pariah, pariah state, patriarchal,
    patriarchy, police state, political correctness, politically correct, politically-correct, politicization,
    politicize, politicized, power grab, power hungry, power-hungry, power-mad, propaganda, propagandist,
    propagandize, puppet, puppet master, puppet regime, puppet state, puppetmaster, purge, radical, radical left,
    radical right, radicalism, radicalize, reactionary, reclusive, red scare, regime, repression, repressive,
    retrograde, rig, rigged, right-wing, right-winger, rightwing, robber baron, robber barons, rogue state, ruling
    class, ruling elite, satellite state, secretive, sedition, seditious, sharia, shill, show trial, sjw, social
    justice warrior, social justice warriors, socialism, socialist, socialistic, special interests, stalinism,
    stalinist, star chamber, statism, statist, steal the election, stolen election, stooge, stooges, stranglehold,
    strongman, subjugate, subjugation, subservient, suppress, suppression, supremacist, supremacy, surveillance state,
    swamp, sycophants, takeover, terror, terrorize, theocracy, theocrat, theocratic, thought police, totalitarian,
    totalitarianism, traitor, traitorous, treason, treasonous, tribalism, tribalist, turncoat, tyrannical, tyrannize,
    tyranny, tyrant, ultra-conservative, ultra-left, ultra-right, ultraconservative, un-american, unamerican,
    undemocratic, unpatriotic, useful idiot, useful idiots, vassal, victimhood, virtue signaling, virtue signalling,
    virtue-signaling, voter suppression, warlord, warmonger, warmongers, weaponization, weaponize, weaponized, white
    nationalism, white nationalist, white supremacist, white supremacy, witch hunt, witch-hunt, woke, wokeism,
    wokeness, wokester, yes-man, yes-men, zeal, zealot, zealotry
  `),

  // verbs of attack: speech and action as violence, theft and deceit
  attack: list(`
    ambush, annihilate, arm-twist, arm-twisting, assail, babble, backpedal, backroom deal, backstab, backstabbing,
    badger, bamboozle, barb, bash, batter, belittle, bellow, bend the knee, berate, besmirch, betray, betrayal,
    blacklist, blackmail, blast, blather, blindside, bloviate, blow up, bludgeon, boast, boot, botch, bow down, brag,
    braggart, broadside, browbeat, bulldoze, bully, bullying, bungle, cajole, capitulate, capitulation, cash in,
    castigate, cave, cave in, chastise, cheap shot, cheat, chicanery, chide, choke off, circle the wagons, cling to,
    clobber, clung to, coerce, coercion, collude, collusion, concoct, connive, conniving, conspire, cook up, cover up,
    cover-up, coverup, cower, cripple, crow, crumble, crush, cudgel, deceive, decimate, defame, deflect, demean,
    demolish, demonization, demonize, denigrate, derail, deride, derision, destroy, diatribe, disparage, dodge,
    double-cross, double-dealing, dox, doxx, drone on, duck, dunk on, dupe, egg on, embarrass, enrage, enrich himself,
    enrich themselves, eradicate, evade, eviscerate, exasperate, excoriate, exploit, exploitation, exploitative,
    exterminate, extort, fabricate, fabrication, falsehood, fan the flames, fearmonger, finger-pointing, flail,
    fleece, flip-flop, flip-flopper, flout, flub, foist, foment, freak out, freaked out, fritter away, fumble, fume,
    fusillade, gag, gaslight, gaslighting, gin up, ginned up, gloat, goad, gouge, grandstand, grovel, gut, hammer,
    hamstring, handcuff, hang out to dry, harangue, harass, harassment, hatchet job, hector, hide behind, hijack, hit
    job, hit piece, hoodwink, hound, howl, humiliate, humiliating, humiliation, implode, incense, incite, incitement,
    infiltrate, inflame, infuriate, intimidate, intimidation, jab, jam through, jeer, kick out, kneecap, kowtow,
    lambast, lambaste, lash out, lecture, lie, lied, lies, line his pockets, line their pockets, loot, low blow, lurk,
    lying, malign, manipulate, manipulation, manipulative, maul, meddle, meddling, melt down, menace, milk, mislead,
    mock, mockery, moralize, moralizing, muzzle, nag, obfuscate, obfuscation, obliterate, ostracize, oust, outburst,
    own the libs, pander, parrot, peddle, persecute, persecution, pester, pillage, plot, plunder, pontificate,
    posture, posturing, potshot, pounce, pounce on, pound, prattle, preach, preen, profiteer, profiteering, provoke,
    prowl, pry, pummel, pwned, quash, quid pro quo, race-bait, rail, rail against, rail at, railroad, ram, ram
    through, rammed through, rampage, ransack, ravage, rave, regurgitate, ride roughshod, ridicule, rile, rile up,
    rip, rip into, ripped into, roast, ruin, run amok, run riot, run roughshod, sabotage, salvo, savage, scapegoat,
    scapegoating, scaremonger, scheme, scoff, scold, screech, screed, scuttle, self-destruct, sell out, sellout,
    sermonize, shackle, shake down, shakedown, shame, shove, shove down, shove it down, shred, shriek, shun, sideline,
    silence, sink, sink to, siphon, skewer, skulduggery, skulk, slam, slanderous, slink, slither, smear, smear
    campaign, smother, snarl, sneak, sneer, snipe, snoop, snub, snuff out, sold out, spew, spout, spy on, squander,
    squash, squelch, squirm, stab in the back, stalk, stamp out, steamroll, steamrolled, steamroller, stifle, stoke,
    stonewall, stoop, stooped, strangle, strong-arm, strong-armed, strongarm, subterfuge, subvert, suffocate, sully,
    swarm, sweep under the rug, swindle, swipe at, take a swipe, take aim at, takedown, tarnish, taunt, tear apart,
    tear into, thrash, threw under the bus, throw under the bus, thumb his nose, thumb its nose, tirade, took a swipe,
    took aim at, torch, tore apart, tore into, torpedo, trample, troll, trolling, trounce, trump up,
    trumped up, trumped-up, trumpet, undermine, unravel, vilification, vilify, wallow, whip up, whitewash, wreak,
    wreak havoc, wreck, zinger
  `),

  // slanted speech and the theatre of conflict
  conflict: list(`
    admittedly, alarmism, alarmist, altercation, animosity, antics, arch-enemy, archrival, assault on, avowed,
    backfire, backlash, bad blood, barrage, battle cry, battleground, beleaguered, bellicose, belligerence,
    belligerent, bickering, bitter, bitterly, bitterness, blame game, bloodbath, blowback, bluster, bombastic,
    bombastically, brawl, brinkmanship, brouhaha, brutal fight, carnage, cat-and-mouse, catfight, chaos, chaotic,
    charged rhetoric, circus, clampdown, clash, cold shoulder, combative, comeuppance, commotion, confrontational,
    crackdown, crackdowns, cronyistic, crossfire, crosshairs, crusade, crusader, culture war, culture warrior, culture
    wars, defiance, defiant, defiant stance, defiantly, defy, die-hard, diehard, dirty trick, dirty tricks, discord,
    divisive, divisiveness, dogfight, drama, draw fire, drew fire, dust-up, embattled, embroiled, enmity, erupt,
    erupted, explode, exploded, explosive, face-off, feud, feuding, fiery, fight back, fire and fury, firebrand,
    firestorm, flap, flare-up, flashpoint, foe, food fight, fracas, free-for-all, frenzied, frenzy, friction, furious,
    furiously, furor, furore, fury, gauntlet, go to war, grudge, gunning for, havoc, heated, hostile, hostility,
    hot-button, hotly, howls, hue and cry, hullabaloo, hyper-partisan, hyperpartisan, ignite, in the crosshairs,
    incendiary, infighting, inflammatory, insurgency, insurrection, irate, jabs, kerfuffle, knock-down, lawless,
    lawlessness, livid, maelstrom, marauding, mayhem, mean streak, media circus, media frenzy, melee, militaristic,
    militarized, mudslinging, nemesis, no-holds-barred, nuclear option, onslaught, open season, outcry, over the top,
    pandemonium, partisan, partisanship, pitched battle, pitchforks, polarization, polarize, polarized, polarizing,
    political stunt, political theater, power struggle, provocation, provocative, publicity stunt, pugnacious,
    quagmire, rage, raging, rampaging, rancor, rancorous, rattled, reeling, retribution, revenge, riot, rioter,
    rioting, roil, rowdy, ruckus, saber-rattling, sabre-rattling, scandal, scandal-plagued, scandal-ridden, scathing,
    scorched-earth, scorn, scornful, scuffle, seethe, seething, shitstorm, shocker, shouting match, showdown, shrill,
    siege, skirmish, slugfest, spar, spark outrage, sparked outrage, spat, spectacle, squabble, squabbling, standoff,
    staunch, staunchly, strident, stridently, strife, stung, stunt, swipe, swipes, sworn enemy, taunts, tempest,
    theater, theatrics, thunder, thundered, tit-for-tat, tough talk, trench warfare, trigger-happy, tumult,
    tumultuous, turf war, turmoil, ultimatum, unabashed, unabashedly, unapologetic, unapologetically, under fire,
    under siege, unleash, unrepentant, unruly, uproar, vehement, vehemently, vendetta, vengeance, vengeful, venting,
    vigilante, vigilantism, vociferous, vociferously, volatile, wage war, war footing, war of words, war on, warpath,
    warring, weigh in against, wrangling, wrath, wrathful
  `),

  // milder negative judgement
  negative: list(`
    abusive, aimless, alarming, alarmingly, anemic, anti-social, antiquated, apathetic, arbitrary, archaic, ashamed,
    awkward, backward, bad faith, bad-faith, baffling, barren, baseless, bland, bleak, bloated, blunder, boorish,
    bottom of the barrel, brash, broken, bumbling, burdensome, bureaucratic nightmare, careless, cavalier, checkered,
    clumsy, coddle, cold-hearted, complacent, compromised, conflicted, confused, contentious, contrived, convoluted,
    costly, counterproductive, cozy, crippling, crude, cumbersome, cynical, cynically, cynicism, damaging, damning,
    dangerous, dangerously, deadbeat, debunked, deceptive, deceptively, defunct, delinquent, demeaning, denier,
    deniers, dereliction, derogatory, desperate, desperation, destructive, detrimental, devoid, dicey, dire,
    disappointing, disarray, discredited, discriminatory, disdain, disdainful, disgraced, disgruntled, disheartening,
    disingenuous, disinterested, dismal, dismissive, disorderly, disreputable, disrespect, disrespectful, distasteful,
    distorted, distortion, distraught, disturbing, disturbingly, divisively, doomed, double standard, double
    standards, downright, drab, draconian, dreadful, dreary, dubious, dysfunction, dysfunctional, embarrassing,
    embarrassingly, embarrassment, empty promises, empty rhetoric, entitled, errant, erratic, evasive, exaggerated,
    exaggeration, excessive, exclusionary, exorbitant, extravagant, extreme, extremes, failed, failing, failure, false
    narrative, far-fetched, faulty, faux, feeble, fickle, filthy rich, fixated, fixation, flailing, flashy, flawed,
    flimsy, flippant, floundering, fraught, freeloader, freeloaders, frivolous, fruitless, frustrating, futile, gaffe,
    gaffe-prone, gaudy, gimmick, gimmicky, glaring, glib, gloomy, gluttonous, graft, grandiose, gratuitous, grim,
    grimly, grossly, half-hearted, half-measure, handout, handouts, haphazard, hapless, harmful, harsh, harshly,
    hasty, haunting, heavy-handed, heavyhanded, hollow, hopeless, hopelessly, hubris, hype, hyped, hyperbolic,
    ill-advised, ill-conceived, ill-equipped, ill-fated, ill-gotten, ill-prepared, illegitimate, illicit, illogical,
    imperious, impotent, improper, impropriety, imprudent, impulsive, inadequate, inappropriate, incoherent,
    inconsistent, indefensible, indifferent, indiscriminate, ineffective, ineffectual, inefficient, inexcusable,
    inexplicable, inexplicably, infamous, inferior, inflated, inhospitable, insensitive, insincere, insipid, insolent,
    insulting, intransigent, intrusive, invasive, irrational, irresponsible, irresponsibly, jaded, jarring, knee-jerk,
    lack of decency, lackluster, lacklustre, lacks credibility, lamentable, lavish, lavishly, lax, lopsided, maligned,
    marred, mealy-mouthed, mediocre, mediocrity, melodramatic, menacing, mercurial, messy, misguided, mishandle,
    mishandled, misleading, mismanaged, mismanagement, misplaced, mistaken, mistreat, mistreated, moot, moral
    bankruptcy, morally bankrupt, morass, muddled, murky, naive, naively, narrow-minded, needless, needlessly,
    negligence, negligent, nepotism, nightmarish, nit-picking, nitpick, notorious, obscure, obsessed, obsession,
    obsessive, obstinate, obstructionism, obstructionist, obtuse, ominous, ominously, one-sided, onerous, opaque,
    opportunism, opportunist, opportunistic, opulence, opulent, ostentatious, out of touch, out-of-touch, outdated,
    outlandish, outlandishly, outmoded, overbearing, overblown, overhyped, overpaid, overpriced,
    overrated, overreach, overreaction, overzealous, paltry, pampered, panicked, panicky, paranoia, paranoid,
    parasitic, pernicious, perplexing, pesky, pet project, pitiful, plagued, plight, pointless, politically motivated,
    pork-barrel, posh, predatory, predictable, prejudice, prejudiced, pretense, problematic, profligate, prurient,
    pseudo, pseudoscience, punitive, puzzling, questionable, race to the bottom, radicalized, ragtag, rash,
    regressive, resentful, resentment, rigid, risky, rocky, rudderless, sad, saddening, saddled, scandalized, scant,
    scared, scary, scattershot, shadowy, shady, shaky, shoddily, short-sighted, shortsighted, simplistic, skewed,
    slanted, slapdash, slavish, slavishly, slick, slippery, slow-walk, sluggish, sneaked, sneaky, soft on crime,
    soft-on-crime, sour, spurious, stale, startling, sterile, stilted, stingy, stubborn, stubbornly, stunted, subpar,
    suspect, suspicious, suspiciously, tainted, tarnished, tepid, tired, tiresome, toothless, torpid, tortured,
    tragic, tragically, traumatic, trite, trivial, troubled, troubling, troublingly, unacceptable, unaccountable,
    unbecoming, uncaring, uncivil, uncivilized, unconstitutional, undeserved, undeserving, undignified, undue, unduly,
    uneasy, unelected, unfair, unfairly, unfit, unflattering, unforgivable, unfounded, ungrateful, unhealthy,
    unimpressive, uninspired, unjust, unjustified, unjustly, unlawful, unnecessarily, unnecessary, unpopular,
    unpresidential, unprincipled, unprofessional, unqualified, unreasonable, unsavory, unsavoury, unseemly, unserious,
    unsettling, unsubstantiated, unsustainable, untenable, untrue, untrustworthy, untruth, untruths, unwanted,
    unwarranted, unwelcome, unwieldy, unwise, upsetting, useless, vague, vain, vanity, vexing, warning sign, wasteful,
    watered-down, wayward, weak, weak-kneed, weakness, weird, whimsical, wishful thinking, wishy-washy, worrisome,
    worrying, worsening, wrong-headed, wrongheaded, wrongly, yawning
  `),

  // words that press: intensifiers, and adverbs that tell the reader what to think
  emphasis: list(`
    absolutely, absurdly, abundantly, all but, alleged victim, amazingly, apparently, arguably, as
    usual, astonishingly, astoundingly, badly, blatantly, blindly, brazenly, brutally, certainly, clearly, comically,
    completely, consistently, conspicuously, constantly, conveniently, curiously, deeply, definitely, deliberately,
    desperately, dramatically, eagerly, easily, egregiously, endlessly, enormously, entirely, even
    though, even worse, ever-growing, ever-increasing, evidently, exceedingly, excessively, extremely, famously,
    fanatically, fiercely, flagrantly, flatly, frankly, gleefully, heavily, hilariously, honestly, horribly,
    hugely, hysterically, in other words, incessantly, increasingly, incredibly, inevitably, infamously, inherently,
    insanely, intentionally, interestingly, ironically, it should be noted, it turns out, knowingly, laughably, let's
    be honest, literally, long overdue, long-overdue, ludicrously, make no mistake, maliciously, massively,
    mercilessly, merely, mindlessly, mysteriously, needless to say, never-ending, no doubt, not
    surprisingly, nothing less than, nothing more than, nothing short of, notoriously, obviously, oddly, of
    course, once again, openly, outrageously, outright, overly, overtly, overwhelmingly, painfully, patently,
    perpetually, plainly, pointedly, predictably, profoundly, purely, purported, purposefully,
    purposely, rabidly, radically, recklessly, relentlessly, repeatedly, reportedly even, ridiculously, rightfully,
    rightly, ruthlessly, sadly, savagely, seemingly, self-appointed, self-described, self-proclaimed, self-styled,
    seriously, severely, shamefully, shamelessly, sheer, simply, single-handedly, so much for, so-called, solely,
    soundly, squarely, steadfastly, stunningly, suddenly, supposed, supposedly, surely, surprisingly, systematically,
    tellingly, terribly, the fact is, the reality is, the truth is, thoroughly, tirelessly, to be sure, to no one's
    surprise, totally, truly, unashamedly, unbelievably, uncontrollably, undeniably, undoubtedly, unequivocally,
    unfortunately, unquestionably, unsurprisingly, utter, utterly, vastly, viciously, vigorously, violently,
    wannabe, wantonly, what amounts to, wholeheartedly, wholly, wildly, willfully, woefully, would-be,
    wrongfully, yet another, zealously
  `),

  // everything at its largest
  hyperbole: list(`
    abyss, apocalypse, apocalyptic, armageddon, avalanche, behemoth, blockbuster revelation, bloodletting, bombshell,
    boundless, breathless, breathlessly, breathtaking, brink, calamitous, calamity, cataclysm, cataclysmic,
    catastrophe, catastrophic, catastrophically, cliff, colossal, colossus, countless, crater, cratering, crown jewel,
    crushing, damning indictment, deadly serious, death knell, death spiral, debacle, deluge, devastate, devastating,
    devastatingly, devastation, disaster, disastrous, disastrously, doomsday, dumpster fire, earth-shattering,
    earthshaking, endless, enormous, epic, epidemic of, existential, existential threat, exodus, explosion of,
    eye-opening, eye-popping, eye-watering, eyebrow-raising, fiasco, firehose, flood of, floodgates, free fall,
    freefall, game-changer, game-changing, gargantuan, giant, gigantic, ginormous, graveyard, ground zero,
    groundswell, gut-wrenching, gutted, hair-raising, harrowing, heart-stopping, heart-wrenching, heartbreaking,
    heartrending, hellhole, hemorrhage, hemorrhaging, herculean, historic blunder, humongous, immeasurable, immense,
    implosion, incalculable, incredible, inescapable, infinite, insurmountable, jaw-dropping, juggernaut, landslide,
    last gasp, looming, looms, mammoth, massive, mega, meltdown, meteoric, mind-blowing, mind-boggling, mind-numbing,
    miraculous, monolithic, monumental, mother of all, mountain of, mountains of, myriad, nail in the coffin,
    nightmare, non-stop, nonstop, nosedive, nothing but, off the charts, off the rails, on steroids, on the brink,
    onslaught of, out of control, out-of-control, outsized, overflow, overwhelming, parade of, perfect storm, plague,
    plagued by, plethora, plummet, plunge, point of no return, precipice, prolific, rampant, ravaged,
    record-shattering, record-smashing, riddled with, rife, rock-bottom, runaway, scourge, seismic, sensational,
    sensationalism, sensationalist, sensationalize, shattering, shellshocked, shock, shocked, shocking, shockwave,
    shockwaves, skyrocket, skyrocketing, slew of, smashing, smoking gun, snowball, soar, soaring, spiral, spiraling,
    spiralling, staggering, staggeringly, stratospheric, string of, stunned, stunner, stunning, surreal, swath,
    sweeping, teetering, the worst, tidal wave, time bomb, tipping point, titanic, torrent, towering, train wreck,
    trainwreck, tremendous, tsunami, unbelievable, unbridled, unchecked, unconscionably, unfathomable, unheard of,
    unheard-of, unimaginable, unmitigated, unparalleled, unprecedented, unrelenting, unrivaled, unstoppable,
    unthinkable, untold, unvarnished, verge of collapse, viral, wasteland, wave of, whirlwind, wholesale, whopping,
    worst ever, worst-case, wrecked, zillion
  `),

  // praise, glamour and reverence
  praise: list(`
    admirable, admirably, adorable, amazing, amicable, angelic, astonishing, astounding, authentic, awe-inspiring,
    awe-struck, awesome, beacon, beacon of, beautiful, beautifully, beloved, best-in-class, blessed, blessing, brave,
    bravely, bravery, brilliance, brilliant, brilliantly, camaraderie, captivating, celebrated, champion of,
    charismatic, charm, charming, cherished, classy, commendable, common-sense, commonsense, compassionate, courage,
    courageous, courageously, crowning, crusading, darling, dashing, dazzling, decent, defender of, delightful,
    dignified, distinguished, elegant, elegantly, eloquent, eloquently, eminent, enchanting, enlightened, esteemed,
    exemplary, exquisite, extraordinary, fabulous, fair-minded, fantastic, fearless, fearlessly, feisty, finest,
    flawless, flourishing, formidable, freedom-loving, friendly, gallant, game-winning, generous, genius, gifted,
    glamorous, glittering, glorious, glory, glowing, god-given, golden, good-hearted, gorgeous, graceful, gracious,
    grand, grandeur, greatness, groundbreaking, hard-earned, hard-hitting, hard-won, hard-working, hardworking,
    heartfelt, heartwarming, heavenly, hero, heroes, heroic, heroically, heroine, heroism, honorable, humble, iconic,
    idyllic, illustrious, immaculate, impassioned, impeccable, imposing, impressive, impressively, innovative,
    inspirational, inspire, inspired, inspiring, intrepid, intriguing, invaluable, landmark, laudable, lauded,
    law-abiding, legendary, lovely, luminary, luxurious, magical, magnificent, majestic, marvel, marvelous, master
    stroke, masterful, masterfully, masterpiece, masterstroke, memorable, mighty, miracle, monument to, moral clarity,
    noble, noteworthy, outspoken, outstanding, passionate, passionately, patriot, patriotic, peace-loving, phenomenal,
    picturesque, pioneering, pithy, plucky, poignant, poignantly, powerhouse, praiseworthy, prestigious, principled,
    pristine, profound, proud, proudly, quintessential, radiant, razor-sharp, refreshing, refreshingly, remarkable,
    remarkably, resilient, resolute, resounding, revered, reverent, revolutionary, righteous, riveting, robust, rock
    star, rousing, sacred, sacrosanct, savior, saviour, savvy, selfless, selflessly, sensible, shining, shining
    example, shrewd, skillfully, sophisticated, soulful, spectacular, spirited, splendid, stalwart,
    star-studded, state-of-the-art, stately, statesman, statesmanlike, steadfast, stellar, stirring, storied,
    sublime, sumptuous, superb, superstar, tangible, tenacious, testament to, thoughtful,
    tireless, titan, tour de force, towering figure, trailblazer, trailblazing, transcendent, treasured, tremendously,
    triumph, triumphant, triumphantly, trusted, truth-teller, unflinching, unforgettable, unique, unsung, unwavering,
    upstanding, valiant, valiantly, valor, venerable, vibrant, victorious, vindicated, virtuous, visionary, vital,
    warm, wholesome, wildly popular, wise, wisely, witty, wonderful, wonderfully, wondrous, world-class, worthy
  `),

  // party and group labels that only the other side uses
  label: list(`
    abortion-on-demand, abortionist, agitator, alien, aliens, anarchist, anchor babies, anchor baby,
    anti-choice, anti-cop, anti-gun, anti-masker, anti-police, anti-vax, anti-vaxxer, anti-vaxxers, antifa,
    antivaxxer, ayatollahs, baby killer, baby killers, basket of deplorables, bathroom bill, bean counters, beltway,
    beltway elites, bernie bible thumper, bible-thumper, bible-thumping, big business, big spenders, billionaire
    class, biological male, biological males, birther, black-on-black, bleeding heart, bleeding-heart, boomer,     caravan, career politician, career politicians, cat lady, chain migration, champagne socialist, china virus,
    climate alarmism, climate alarmist, climate alarmists, climate change denier, climate denier, climate deniers,
    climate hysteria, clintonite, cop killer, cop-hating, cop-killer, corporate overlords, corporatist, covidiot,
    crusaders, death panel, death panels, death tax, defund, deplorables, do-gooder, do-gooders, eco-terrorist, fake
    media, family values, fanboy, fanboys, feminazi, gay agenda, gender ideology, god-fearing, groomer, groomers, gun
    control zealots, gun grabber, gun nut, gun nuts, gun-grabber, gun-grabbing, gun-toting, hillbilly,
    holier-than-thou, holy roller, holy warrior, homosexual agenda, homosexual lifestyle, hoodlums, hooligan, illegal
    alien, illegal aliens, illegal immigrant, illegal immigrants, illegals, incel, infidel, inside-the-beltway,
    islamists, ivory tower, jihadists, job creators, job killing, job-killing, kung flu, latte-drinking,
    lefties, leftists, lefty, liberal agenda, liberal elite, liberal elites, liberals, libs, libtard, lifestyle
    choice, limousine liberal, looter, looters, maga, magaland, migrant invasion, moonbat, mullahs, nanny-state,
    neo-confederate, never trumper, never-trumper, obamacare, obamaites, one percent, one percenters, open-borders,
    plandemic, plutocrat, plutocrats, poverty pimp, presstitute, pro-abortion, pro-choice, pro-family, pro-life,
    rabble, rabble-rouser, race hustler, race hustlers, race-baiter, redneck, rednecks, religious right, reverse
    racism, revolving door, rightie, righties, rino, rinos, rioters, robber-baron, safe space, safe spaces, sanctuary
    cities, sanctuary city, science denier, science deniers, sjws, snowflake, snowflakes, social engineering,
    spendthrift, state-run media, tax and spend, tax-and-spend, tea partier, tea partiers,
    teabagger, tech tech the far left, the far right, the radical left, thin blue
    line, thugs, tofu-eating, traditional values, transgenderism, tree hugger, tree huggers, trumpers, trumpian,
    trumpism, trumpist, trumpkin, truther, unborn, unborn babies, unborn baby, unborn child, unborn children, wall
    street fat cats, washington insiders, welfare queen, welfare queens, white privilege, wingnut, wuhan virus,
    zionist
  `),

  // abuse by figure of speech: filth, disease, beasts, stage and sideshow
  figure: list(`
    asleep at the wheel, attack dog, blood on his hands, blood on their hands, bloodsucker, bloodsucking, bread and
    circuses, bury their heads, can of worms, cancer of, cancer on, cash cow, cesspit, cesspool, chicken little,
    circus act, clown car, clown show, cockroach, crocodile tears, crying wolf, cult leader, dead on
    arrival, death cult, dinosaur, dirty laundry, dirty little secret, disease of, dog and pony show, dog whistle,
    dog-and-pony show, dog-whistle, doublespeak, down our throats, down the throats, drain the swamp, drank the
    kool-aid, drinking the kool-aid, drumbeat, dumpster, echo chamber, elephant in the room, emperor has no clothes,
    fever dream, fever swamp, fig leaf, fool's errand, fox guarding the henhouse, freak, freak show, freakshow, golden
    calf, gravy train, gutter, hand-wringing, handwringing, head in the sand, hellscape, high horse, hornet's nest,
    hot air, hot mess, house of cards, infest, infestation, iron curtain, ivory-tower, jackal, jackals, kiss the ring,
    kool-aid, lap dog, lapdog, leech, leeches, lip service, lipstick on a pig, mask off, masquerade,
    minefield, monkey business, moving the goalposts, mudslinger, nail the coffin, nail-biter, naked
    power, name-calling, navel-gazing, old guard, olive branch, pandora's box, paper tiger, parasite,     pearl clutching, pearl-clutching, pig, piggy bank, pigs, pipe dream, playing politics, playing the race card,
    playing with fire, poison pill, political football, ponzi scheme, pound of flesh, powder keg, puppet
    strings, rabbit hole, race card, rat, rathole, rats, rearranging deck chairs, red herring, red meat, ringmaster,
    rubber stamp, rubber-stamp, sabre, sacred cow, sacrificial lamb, scare tactic, scare
    tactics, scarecrow, sewer, shark, sharks, sheep, sheeple, shell game, sideshow, slap in the face, slippery slope,
    slush fund, smoke and mirrors, smokescreen, snake, snake pit, snakes, soap opera, song and dance, spin, spin
    doctor, stacked deck, steaming pile, straw man, strawman, strong arm, sugar-coat, sugarcoat, swamp creature, swamp
    creatures, swine, tail wagging the dog, talking point, talking points, teflon, thin skin, thin-skinned, third
    rail, thrown to the wolves, ticking time bomb, tilting at windmills, tin-pot, tinderbox, tinfoil, tinfoil hat,
    tinpot, tip of the iceberg, tooth and nail, toothless tiger, trojan horse, tug-of-war, turn a blind eye, turned a
    blind eye, turns a blind eye, unholy alliance, vampire, vermin, viper, vulture, vultures, wag the dog, walking
    back, weaponizing, wet dream, whack-a-mole, whitewashing, wild west, window dressing, witch,
    wolf in sheep's clothing, wolves, wrecking ball, zombie, zombies
  `)
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof loaded;

/** Entries of the above that are plain fact in many a report: they weigh a third. */
export const fact: readonly string[] = list(`
  abyss, agenda, agitator, alien, aliens, altercation, ambush, anarchist, annihilate, apparently, arguably,
  authoritarian, avalanche, ayatollahs, backlash, barb, barren, batter, battleground, beautiful, big business,
  biological male, bitter, blackmail, bland, blast, bleak, boast, boomer, boot, brave, brawl, brink, broken, calamity,
  caravan, career politician, catastrophe, catastrophic, censorship, certainly, chaos, chaotic, cheat, clampdown,
  clash, cliff, cling to, clung to, collude, colossal, communist, completely, consistently, conspire, constantly,
  costly, coup attempt, crackdown, crater, creep, crush, damaging, dangerous, decent, deeply, defiance, defiant,
  deluge, derail, destroy, devastate, devastating, devastation, dictator, dire, disappointing, disaster,
  disinformation, disrespect, distinguished, distorted, disturbing, dodge, drama, dramatically, duck, dumpster,
  easily, elite, embarrass, endless, enormous, entirely, epic, erupt, erupted, establishment, evade, evil, excessive,
  existential threat, exodus, explode, exploded, exploit, explosive, extort, extreme, extremely, extremist, fabricate,
  failed, failing, failure, fake, falsehood, family values, far left, far right, far-left, far-right, feud,
  flashpoint, flawed, flood of, foe, fraud, fraudulent, free fall, freefall, friendly, frustrating, fundamentalism,
  fundamentalist, furious, gag, garbage, generous, giant, gifted, gigantic, golden, grand, grandeur, graveyard, ground
  zero, gutter, hammer, handcuff, harass, harassment, hard-line, hardline, harmful, harrowing, harsh, hasty, havoc,
  heartbreaking, heated, heavily, hero, heroes, hijack, hillbilly, historic blunder, hoax, hostile, hostility, howl,
  humble, ignite, illegal immigrant, illegal immigrants, illicit, immense, implosion, impressive, improper,
  inadequate, inappropriate, incite, incitement, increasingly, infamous, infidel, infiltrate, infinite, inflammatory,
  innovative, inspire, inspired, insurgency, insurrection, insurrectionist, intimidate, intimidation, irate, islamist,
  islamists, jab, jihadist, jihadists, junta, landmark, landslide, lawlessness, lazy, lecture, left-wing, leftist,
  leftists, liberals, lie, lied, livid, looming, looms, loot, looter, looters, lurk, mammoth, massive, maul, melee,
  meltdown, menace, migrant invasion, militant, minefield, mishandled, misinformation, mismanagement, mistaken, mob,
  monster, mullahs, murderous, muzzle, myriad, nazi, negligence, negligent, neo-nazi, notorious, obscure, offensive,
  once again, one percent, onslaught, opaque, openly, oust, outcry, outstanding, overwhelming, partisan, passionate,
  patriot, persecution, pig, pigs, pillage, pipe dream, plague, plainly, plot, plummet, plunge, poison, poisonous,
  pound, powerhouse, preach, predatory, prejudice, pro-choice, pro-life, propaganda, proud, proudly,
  provocation, provocative, provoke, prowl, punitive, purge, racism, racist, radical, radicalized, rage, rail, ram,
  rampage, ransack, rat, rats, rattled, reckless, record-shattering, reeling, regime, regressive, repeatedly,
  reportedly even, repression, retribution, revenge, right-wing, riot, rioter, rioters, rioting, rip, risky, roast,
  rocky, rowdy, rubber stamp, rubbish, ruin, sabotage, sacred, sad, sanctuary cities, sanctuary city, scam, scandal,
  scared, scheme, scold, scuffle, secretive, sedition, seemingly, sensible, seriously, severely, sewer, sexist,
  shackle, shaky, shame, shark, sharks, sheep, shock, shocked, shred, sick, siege, silence, silly, simply, sink,
  skirmish, skyrocket, slick, slur, snake, snakes, soar, soaring, socialism, socialist, solely, sour, spin,
  spiral, spiraling, spiralling, spy on, stale, stalk, standoff, sterile, strangle, string of, stubborn, stung,
  stunned, suddenly, suffocate, suppress, suppression, supremacist, supremacy, surprisingly, suspect, suspicious,
  swamp, swarm, sweeping, swindle, takeover, terror, terrorize, theater, theocracy, thoughtful, thunder, thundered,
  tired, titanic, torch, torrent, tragic, traitor, trash, traumatic, treason, treasonous, tremendous, triumph,
  trolling, troubled, truly, trumpet, trusted, tsunami, turmoil, tyranny, ultimatum, unborn, unborn child,
  unconstitutional, under fire, under siege, unfair, unfit, unhealthy, unique, unlawful, unpopular, unprecedented,
  unwanted, unwelcome, upsetting, vague, vampire, victorious, vigilante, vindicated, viral, vital, vitriol, volatile,
  warlord, warm, wave of, weak, weakness, weird, white nationalist, white supremacist, wholesale, wise, witch, witch
  hunt, wolves, worrying, worsening, wreck, zionist, zombie, zombies
`);
