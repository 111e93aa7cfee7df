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
    antisemitic, appalling, arrogance, arrogant, asinine, atrocious, awful, balderdash, baloney, bananas,
    bankrupt ideas, barbarian, barbaric, barbarous, batshit, bigot, bigotry, blatant, blithering, bloodthirsty,
    bogus, boneheaded, bonkers, brainless, brainwash, brazen, brutal, brutality, brutish, buffoon, buffoonery,
    bullshit, bunk, callous, callousness, charade, charlatan, cheater, childish, claptrap, clown, clownish, clueless,
    cockamamie, con artist, con man, conman, contempt, contemptible, contemptuous, corrupt, corruption-plagued,
    coward, cowardice, crackpot, crap, crass, craven, crazed, craziness, crazy, creep, creepy, cretin, cringe,
    cringeworthy, crony, cronyism, crook, cruel, cruelty, crybaby, cuckoo, daft, damnable, damned, dastardly, debase,
    debauched, deceit, deceitful, degenerate, degrading, dehumanize, deluded, delusion, delusional, demagogic,
    demagogue, demagoguery, demented, demonic, deplorable, depraved, depravity, deranged, derangement, despicable,
    detestable, devious, diabolical, dimwit, dirtbag, disgrace, disgraceful, disgusting, dishonest, dishonesty,
    dishonorable, dope, drivel, drooling, dumb, dumbass, dunce, duplicitous, duplicity, egomaniac, egomaniacal,
    egotistical, egregious, evil, execrable, fake, fakery, fanatical, fanaticism, farce, farcical, fatuity, fatuous,
    fawning, fear-mongering, fearmongering, feckless, filth, filthy, flagrant, flimflam, foolish, foolishness, foul,
    foul-mouthed, fraud, fraudster, fraudulent, fringe lunatic, garbage, ghastly, ghoul, ghoulish, gibberish, goofy,
    goon, grandstanding, greed, greedy, grift, grifter, grotesque, gullible, gutless, half-baked, half-wit,
    harebrained, hate-filled, hate-mongering, hateful, hatemonger, hater, hatred, heartless, heinous, hellish,
    hideous, hogwash, hokum, homophobe, homophobic, hoodlum, hooey, horrendous, horrible, horrid, horrific,
    horrifying, huckster, hypocrisy, hypocrite, hypocritical, hysteria, hysteric, hysterical, idiocy, idiot, idiotic,
    ignominious, ignoramus, ignorance, ignorant, ill-informed, imbecile, imbecilic, immoral, immorality, inane,
    incompetence, incompetent, indecency, indecent, inept, ineptitude, infantile, inhuman, inhumane, inhumanity,
    insane, insanity, insidious, insufferable, intolerant, islamophobia, islamophobic, jackass, jerk, joke of a,
    junk science, kook, kooky, lame, lamebrain, laughable, laughingstock, lazy, liar, loathe, loathsome, loser,
    lousy, ludicrous, lunacy, lunatic, lurid, madman, madness, malevolent, malice, malicious, maniac, maniacal,
    mean-spirited, megalomania, megalomaniac, mendacious, mendacity, merciless, mindless, miscreant, miserable,
    misogynist, misogynistic, misogyny, monster, monstrosity, monstrous, moron, moronic, mumbo jumbo, murderous,
    narcissism, narcissist, narcissistic, nasty, nefarious, nincompoop, nitwit, nonsense, nonsensical, nutcase,
    nutjob, nutty, obnoxious, obscene, obscenity, obsequious, odious, offensive, outrage, outrageous, pathetic,
    pathological, pathological liar, peevish, perverse, pervert, petty, petulant, phoney, phony, pigheaded, poison,
    poisonous, pompous, preposterous, pretentious, puerile, putrid, quack, quackery, rabid, race-baiting, racism,
    racist, rancid, rant, rascal, reckless, recklessness, repellent, reprehensible, reprobate, repugnant, repulsive,
    revolting, ridiculous, rotten, rubbish, rude, ruthless, sadistic, sanctimonious, savagery, scam, scam artist,
    scammer, scandalous, scaremongering, scoundrel, scum, scumbag, self-absorbed, self-aggrandizing, self-centered,
    self-important, self-righteous, self-serving, selfish, selfishness, senseless, sexism, sexist, shallow, sham,
    shameful, shameless, shamelessness, shitty, shockingly, shoddy, shyster, sick, sickening, sicko, silly, sinister,
    slander, sleaze, sleazy, slime, slimy, slob, sloppy, slur, smarmy, smug, smugness, snake oil, snob, snobbery,
    snobbish, snooty, sordid, spineless, spite, spiteful, stupid, stupidity, swindler, sycophancy, sycophant,
    sycophantic, tacky, tantrum, tasteless, tawdry, temper tantrum, terrible, thug, thuggery, thuggish, toady,
    tone-deaf, toxic, transphobia, transphobic, trash, trashy, travesty, treacherous, treachery, twisted, two-faced,
    ugly, unconscionable, unethical, unhinged, unscrupulous, unspeakable, vapid, venal, venom, venomous, vicious,
    vile, villain, villainous, vindictive, vitriol, vitriolic, vomit, vulgar, wacko, wacky, wanton, warmongering,
    warped, weasel, whiny, wicked, wickedness, wimp, wimpy, witless, woeful, worthless, wretched, xenophobe,
    xenophobia, xenophobic, yahoo, zany
  `),

  // power and ideology: words that take a side on rule and creed
  power: list(`
    agenda, alt right, alt-left, alt-right, anti-american, anti-democratic, anti-science, anti-white, anti-woman,
    antidemocratic, apologist, apparatchik, authoritarian, authoritarianism, autocrat, autocratic, axis of evil,
    big brother, big government, big oil, big pharma, big tech, bourgeois, cabal, cancel culture, censorship,
    chauvinism, chauvinist, cheerleader, client state, clique, coastal elites, collectivism, collectivist,
    colonialist, commie, communist, conspiracist, conspiracy theorist, conspiracy theory, conspiratorial,
    corporate media, coup attempt, critical race theory, cronies, cult, cult of personality, cult-like, cultish,
    cultlike, cultural marxism, dark money, deep state, deep-state, despot, despotic, despotism, dictator,
    dictatorial, dictatorship, disenfranchise, disenfranchisement, disinformation, doctrinaire, dogma, dogmatic,
    domination, elite, elitism, elitist, enabler, enforcer, enslave, establishment, ethnonationalist, extremism,
    extremist, fake news, far left, far right, far-left, far-right, fascism, fascist, fat cats, fellow traveler,
    flunky, fundamentalism, fundamentalist, gerrymander, globalism, globalist, grievance politics, hard left,
    hard right, hard-left, hard-line, hard-liner, hard-right, hardline, hardliner, hawkish, henchman, hermit kingdom,
    hoax, identity politics, ideological, ideologue, imperialism, imperialist, indoctrinate, indoctrination,
    inquisition, insurrectionist, iron fist, iron-fisted, islamist, islamofascist, jackboot, jihadi, jihadist,
    jingoism, jingoistic, junta, kangaroo court, kleptocracy, kleptocrat, lackey, lamestream, lamestream media,
    land grab, left-wing, left-winger, leftist, leftwing, leninist, liberal media, mainstream media, maoist, marxism,
    marxist, mccarthyism, mccarthyite, media elite, militant, minion, misinformation, mob, mob rule, mouthpiece,
    nanny state, nativism, nativist, nazi, neo-fascist, neo-nazi, neocon, neoconservative, neofascist, neoliberal,
    newspeak, oligarch, oligarchy, open borders, oppress, oppression, oppressive, oppressor, orwellian, pariah,
    pariah state, patriarchal, patriarchy, police state, political correctness, politically correct,
    politically-correct, politicization, politicize, power grab, power hungry, power-hungry, power-mad, propaganda,
    propagandist, propagandize, puppet, puppet master, puppet regime, puppet state, puppetmaster, purge, radical,
    radical left, radical right, radicalism, radicalize, reactionary, reclusive, red scare, regime, repression,
    repressive, retrograde, rig, right-wing, right-winger, rightwing, robber baron, rogue state, ruling class,
    ruling elite, satellite state, secretive, sedition, seditious, sharia, shill, show trial, sjw,
    social justice warrior, socialism, socialist, socialistic, special interests, stalinism, stalinist, star chamber,
    statism, statist, steal the election, stolen election, stooge, stranglehold, strongman, subjugate, subjugation,
    subservient, suppress, suppression, supremacist, supremacy, surveillance state, swamp, sycophants, takeover,
    terror, terrorize, theocracy, theocrat, theocratic, thought police, totalitarian, totalitarianism, traitor,
    traitorous, treason, treasonous, tribalism, tribalist, turncoat, tyrannical, tyrannize, tyranny, tyrant,
    ultra-conservative, ultra-left, ultra-right, ultraconservative, un-american, unamerican, undemocratic,
    unpatriotic, useful idiot, vassal, victimhood, virtue signaling, virtue signalling, virtue-signaling,
    voter suppression, warlord, warmonger, weaponization, weaponize, white nationalism, white nationalist,
    white supremacist, white supremacy, witch hunt, witch-hunt, woke, wokeism, wokeness, wokester, yes-man, zeal,
    zealot, zealotry
  `),

  // verbs of attack: speech and action as violence, theft and deceit
  attack: list(`
    ambush, annihilate, arm-twist, assail, babble, backpedal, backroom deal, backstab, badger, bamboozle, barb, bash,
    batter, belittle, bellow, bend the knee, berate, besmirch, betray, betrayal, blacklist, blackmail, blast,
    blather, blindside, bloviate, blow up, bludgeon, boast, boot, botch, bow down, brag, braggart, broadside,
    browbeat, bulldoze, bully, bungle, cajole, capitulate, capitulation, cash in, castigate, cave, cave in, chastise,
    cheap shot, cheat, chicanery, chide, choke off, circle the wagons, cling to, clobber, coerce, coercion, collude,
    collusion, concoct, connive, conspire, cook up, cover up, cover-up, coverup, cower, cripple, crow, crumble,
    crush, cudgel, deceive, decimate, defame, deflect, demean, demolish, demonization, demonize, denigrate, derail,
    deride, derision, destroy, diatribe, disparage, dodge, double-cross, double-dealing, dox, doxx, drone on, duck,
    dunk on, dupe, egg on, embarrass, enrich himself, enrich themselves, eradicate, evade, eviscerate, excoriate,
    exploit, exploitation, exploitative, exterminate, extort, fabricate, fabrication, falsehood, fan the flames,
    fearmonger, finger-pointing, flail, fleece, flip-flop, flip-flopper, flout, flub, foist, foment, fritter away,
    fumble, fusillade, gag, gaslight, gin up, gloat, goad, gouge, grandstand, grovel, gut, hammer, hamstring,
    handcuff, hang out to dry, harangue, harass, harassment, hatchet job, hector, hide behind, hijack, hit job,
    hit piece, hoodwink, hound, howl, humiliate, humiliation, implode, incite, incitement, infiltrate, inflame,
    intimidate, intimidation, jab, jam through, jeer, kick out, kneecap, kowtow, lambast, lambaste, lash out,
    lecture, lie, line his pockets, line their pockets, loot, low blow, lurk, malign, manipulate, manipulation,
    manipulative, maul, meddle, melt down, menace, milk, mislead, mock, mockery, moralize, muzzle, nag, obfuscate,
    obfuscation, obliterate, ostracize, oust, outburst, own the libs, pander, parrot, peddle, persecute, persecution,
    pester, pillage, plot, plunder, pontificate, posture, potshot, pounce, pounce on, pound, prattle, preach, preen,
    profiteer, provoke, prowl, pry, pummel, pwned, quash, quid pro quo, race-bait, rail, rail against, rail at,
    railroad, ram, ram through, rampage, ransack, ravage, rave, regurgitate, ride roughshod, ridicule, rip, rip into,
    roast, ruin, run amok, run riot, run roughshod, sabotage, salvo, savage, scapegoat, scaremonger, scheme, scoff,
    scold, screech, screed, scuttle, self-destruct, sell out, sellout, sermonize, shackle, shake down, shakedown,
    shame, shove, shove down, shove it down, shred, shriek, shun, sideline, silence, sink, sink to, siphon, skewer,
    skulduggery, skulk, slam, slanderous, slink, slither, smear, smear campaign, smother, snarl, sneak, sneer, snipe,
    snoop, snub, snuff out, spew, spout, spy on, squander, squash, squelch, squirm, stab in the back, stalk,
    stamp out, steamroll, steamroller, stifle, stoke, stonewall, stoop, strangle, strong-arm, strongarm, subterfuge,
    subvert, suffocate, sully, swarm, sweep under the rug, swindle, swipe at, take a swipe, take aim at, takedown,
    tarnish, taunt, tear apart, tear into, thrash, throw under the bus, thumb his nose, thumb its nose, tirade,
    torch, torpedo, trample, troll, trounce, trump up, trumped-up, trumpet, undermine, unravel, vilification, vilify,
    wallow, whip up, whitewash, wreak, wreak havoc, wreck, zinger
  `),

  // slanted speech and the heat of conflict
  conflict: list(`
    admittedly, alarmism, alarmist, altercation, animosity, antics, arch-enemy, archrival, assault on, avowed,
    backfire, backlash, bad blood, barrage, battle cry, battleground, beleaguered, bellicose, belligerence,
    belligerent, bickering, bitter, bitterness, blame game, bloodbath, blowback, bluster, bombastic, brawl,
    brinkmanship, brouhaha, brutal fight, carnage, cat-and-mouse, catfight, chaos, chaotic, charged rhetoric, circus,
    clampdown, clash, cold shoulder, combative, comeuppance, commotion, confrontational, crackdown, cronyistic,
    crossfire, crosshairs, crusade, crusader, culture war, culture warrior, defiance, defiant, defiant stance, defy,
    die-hard, diehard, dirty trick, discord, divisive, divisiveness, dogfight, drama, draw fire, dust-up, embattled,
    embroiled, enmity, enrage, erupt, exasperate, explode, explosive, face-off, feud, fiery, fight back,
    fire and fury, firebrand, firestorm, flap, flare-up, flashpoint, foe, food fight, fracas, freak out,
    free-for-all, frenzy, friction, fume, furious, furor, furore, fury, gauntlet, go to war, grudge, gunning for,
    havoc, heated, hostile, hostility, hot-button, hotly, howls, hue and cry, hullabaloo, hyper-partisan,
    hyperpartisan, ignite, in the crosshairs, incendiary, incense, infighting, inflammatory, infuriate, insurgency,
    insurrection, irate, jabs, kerfuffle, knock-down, lawless, lawlessness, livid, maelstrom, marauding, mayhem,
    mean streak, media circus, media frenzy, melee, militaristic, militarized, mudslinging, nemesis, no-holds-barred,
    nuclear option, onslaught, open season, outcry, over the top, pandemonium, partisan, partisanship,
    pitched battle, pitchforks, polarization, polarize, political stunt, political theater, power struggle,
    provocation, provocative, publicity stunt, pugnacious, quagmire, rage, rampaging, rancor, rancorous, rattled,
    reeling, retribution, revenge, rile, rile up, riot, rioter, roil, rowdy, ruckus, saber-rattling, sabre-rattling,
    scandal, scandal-plagued, scandal-ridden, scathing, scorched-earth, scorn, scornful, scuffle, seethe, shitstorm,
    shouting match, showdown, shrill, siege, skirmish, slugfest, spar, spark outrage, spat, spectacle, squabble,
    standoff, staunch, strident, strife, stung, stunt, swipe, sworn enemy, taunts, tempest, theater, theatrics,
    thunder, tit-for-tat, tough talk, trench warfare, trigger-happy, tumult, tumultuous, turf war, turmoil,
    ultimatum, unabashed, unapologetic, under fire, under siege, unleash, unrepentant, unruly, uproar, vehement,
    vendetta, vengeance, vengeful, venting, vigilante, vigilantism, vociferous, volatile, wage war, war footing,
    war of words, war on, warpath, warring, weigh in against, wrangling, wrath, wrathful
  `),

  // milder negative judgement
  negative: list(`
    abusive, affront, ageing relic, aging relic, aimless, alarming, anemic, anti-social, antiquated, apathetic,
    arbitrary, archaic, ashamed, awkward, backward, bad faith, bad-faith, baffling, barren, baseless, bland, bleak,
    bloated, blunder, boorish, bottom of the barrel, brash, broken, bumbling, burdensome, bureaucratic nightmare,
    careless, cavalier, checkered, clumsy, coddle, cold-hearted, complacent, compromised, conflicted, confused,
    contentious, contrived, convoluted, costly, counterproductive, cozy, crippling, crude, crumbling relic,
    cumbersome, cynical, cynicism, damaging, damning, dangerous, deadbeat, death trap, deathtrap, debunked,
    deceptive, defunct, delinquent, demeaning, denier, dereliction, derogatory, desperate, desperation, destructive,
    detrimental, devoid, dicey, dire, disappointing, disarray, discredited, discriminatory, disdain, disdainful,
    disgraced, disgruntled, disheartening, disingenuous, disinterested, dismal, dismissive, disorderly, disreputable,
    disrespect, disrespectful, distasteful, distorted, distortion, distraught, disturbing, divisively, doomed,
    double standard, downright, drab, draconian, dreadful, dreary, dubious, dysfunction, dysfunctional, embarrassing,
    embarrassment, empty promises, empty rhetoric, entitled, errant, erratic, evasive, exaggerated, exaggeration,
    excessive, exclusionary, exorbitant, extreme, eyesore, failed, failing, failure, false narrative, fanatic,
    far-fetched, faulty, faux, feeble, fickle, filthy rich, fixated, fixation, flailing, flawed, flimsy, flippant,
    floundering, fraught, freeloader, frivolous, fruitless, frustrating, futile, gaffe, gaffe-prone, gimmick,
    gimmicky, glaring, glib, gloomy, gluttonous, graft, grandiose, gratuitous, grim, grossly, half-hearted,
    half-measure, handout, haphazard, hapless, harmful, harsh, hasty, haunting, heavy-handed, heavyhanded, hollow,
    hopeless, hubris, hype, hyperbolic, ill-advised, ill-conceived, ill-equipped, ill-fated, ill-gotten,
    ill-prepared, illegitimate, illicit, illogical, imperious, impotent, improper, impropriety, imprudent, impulsive,
    inadequate, inappropriate, incoherent, inconsistent, indefensible, indifferent, indiscriminate, ineffective,
    ineffectual, inefficient, inexcusable, inexplicable, infamous, inferior, inflated, inhospitable, insensitive,
    insincere, insipid, insolent, insult, intransigent, intrusive, invasive, irrational, irresponsible, jaded,
    jarring, knee-jerk, lack of decency, lackluster, lacklustre, lacks credibility, lamentable, lax, lopsided,
    maligned, marred, mealy-mouthed, mediocre, mediocrity, melodramatic, menacing, mercurial, mess, messy, misguided,
    mishandle, misleading, mismanaged, mismanagement, misplaced, mistaken, mistreat, moot, moral bankruptcy,
    morally bankrupt, morass, muddled, murky, naive, narrow-minded, needless, negligence, negligent, nepotism,
    nightmarish, nit-picking, nitpick, notorious, obscure, obsessed, obsession, obsessive, obstinate, obstructionism,
    obstructionist, obtuse, ominous, one-sided, onerous, opaque, opportunism, opportunist, opportunistic,
    out of touch, out-of-touch, outdated, outlandish, outmoded, overbearing, overblown, overhyped, overpaid,
    overpriced, overrated, overreach, overreaction, overzealous, paltry, pampered, panicked, panicky, paranoia,
    paranoid, parasitic, pernicious, perplexing, pesky, pet project, pitiful, plagued, plight, pointless,
    politically motivated, pork-barrel, predatory, predictable, prejudice, pretense, problematic, profligate,
    prurient, pseudo, pseudoscience, punitive, puzzling, questionable, race to the bottom, radicalized, ragtag, rash,
    regressive, relic of another, relic of the past, resentful, resentment, rigid, risky, rocky, rudderless,
    rust bucket, rusting relic, sad, saddening, saddled, scandalized, scant, scared, scary, scattershot, shadowy,
    shady, shaky, shambles, shoddily, short-sighted, shortsighted, simplistic, skewed, slanted, slapdash, slavish,
    slick, slippery, slow-walk, sluggish, sneaked, sneaky, soft on crime, soft-on-crime, sour, spurious, stale,
    startling, sterile, stilted, stingy, stubborn, stunted, subpar, suspect, suspicious, tainted, tarnished, tepid,
    tired, tiresome, toothless, torpid, tortured, tragic, traumatic, trite, trivial, troubled, troubling,
    unacceptable, unaccountable, unbecoming, uncaring, uncivil, uncivilized, unconstitutional, undeserved,
    undeserving, undignified, undue, unduly, uneasy, unelected, unfair, unfit, unflattering, unforgivable, unfounded,
    ungrateful, unhealthy, unimpressive, uninspired, unjust, unjustified, unlawful, unnecessary, unpopular,
    unpresidential, unprincipled, unprofessional, unqualified, unreasonable, unsavory, unsavoury, unseemly,
    unserious, unsettling, unsubstantiated, unsustainable, untenable, untrue, untrustworthy, untruth, unwanted,
    unwarranted, unwelcome, unwieldy, unwise, upsetting, useless, vague, vain, vanity, vexing, warning sign,
    wasteful, watered-down, wayward, weak, weak-kneed, weakness, weird, whimsical, white elephant, wishful thinking,
    wishy-washy, worrisome, worrying, worsening, wrong-headed, wrongheaded, wrongly, yawning
  `),

  // words that press: intensifiers, and adverbs that tell the reader what to think
  emphasis: list(`
    absolutely, absurdly, abundantly, all but, alleged victim, amazingly, apparently, arguably, as usual,
    astonishingly, astoundingly, badly, blatantly, blindly, brazenly, brutally, certainly, clearly, comically,
    completely, consistently, conspicuously, constantly, conveniently, curiously, deeply, definitely, deliberately,
    desperately, dramatically, eagerly, easily, egregiously, endlessly, enormously, entirely, even though,
    even worse, ever-growing, ever-increasing, evidently, exceedingly, excessively, extremely, famously, fanatically,
    fiercely, flagrantly, flatly, frankly, gleefully, heavily, hilariously, honestly, horribly, hugely, hysterically,
    in other words, incessantly, increasingly, incredibly, inevitably, infamously, inherently, insanely,
    intentionally, interestingly, ironically, it should be noted, it turns out, knowingly, laughably,
    let's be honest, literally, long overdue, long-overdue, ludicrously, make no mistake, maliciously, massively,
    mercilessly, merely, mindlessly, mysteriously, needless to say, never-ending, no doubt, not surprisingly,
    nothing less than, nothing more than, nothing short of, notoriously, obviously, oddly, of course, once again,
    openly, outrageously, outright, overly, overtly, overwhelmingly, painfully, patently, perpetually, plainly,
    pointedly, predictably, profoundly, purely, purported, purposefully, purposely, rabidly, radically, recklessly,
    relentlessly, repeatedly, reportedly even, ridiculously, rightfully, rightly, ruthlessly, sadly, savagely,
    seemingly, self-described, seriously, severely, shamefully, shamelessly, sheer, simply, single-handedly,
    so much for, solely, soundly, squarely, steadfastly, stunningly, suddenly, supposed, surely, surprisingly,
    systematically, tellingly, terribly, the fact is, the reality is, the truth is, thoroughly, tirelessly,
    to be sure, to no one's surprise, totally, truly, unashamedly, unbelievably, uncontrollably, undeniably,
    undoubtedly, unequivocally, unfortunately, unquestionably, unsurprisingly, utter, vastly, viciously, vigorously,
    violently, wantonly, what amounts to, wholeheartedly, wholly, wildly, willfully, woefully, would-be, wrongfully,
    yet another, zealously
  `),

  // everything at its largest
  hyperbole: list(`
    abyss, apocalypse, apocalyptic, armageddon, avalanche, behemoth, blockbuster revelation, bloodletting, bombshell,
    boundless, breathless, breathtaking, brink, calamitous, calamity, cataclysm, cataclysmic, catastrophe,
    catastrophic, cliff, colossal, colossus, countless, crater, crown jewel, crushing, damning indictment,
    deadly serious, death knell, death spiral, debacle, deluge, devastate, devastation, disaster, disastrous,
    doomsday, dumpster fire, earth-shattering, earthshaking, endless, enormous, epic, epidemic of, existential,
    existential threat, exodus, explosion of, eye-opening, eye-popping, eye-watering, eyebrow-raising, fiasco,
    firehose, flood of, floodgates, free fall, freefall, game-changer, game-changing, gargantuan, giant, gigantic,
    ginormous, graveyard, ground zero, groundswell, gut-wrenching, gutted, hair-raising, harrowing, heart-stopping,
    heart-wrenching, heartbreaking, heartrending, hellhole, hemorrhage, herculean, historic blunder, humongous,
    immeasurable, immense, implosion, incalculable, incredible, inescapable, infinite, insurmountable, jaw-dropping,
    juggernaut, landslide, last gasp, looming, looms, mammoth, massive, mega, meltdown, meteoric, mind-blowing,
    mind-boggling, mind-numbing, miraculous, monolithic, monumental, mother of all, mountain of, myriad,
    nail in the coffin, nightmare, non-stop, nonstop, nosedive, nothing but, off the charts, off the rails,
    on steroids, on the brink, onslaught of, out of control, out-of-control, outsized, overflow, overwhelming,
    parade of, perfect storm, plague, plagued by, plethora, plummet, plunge, point of no return, precipice, prolific,
    rampant, ravaged, record-shattering, record-smashing, riddled with, rife, rock-bottom, runaway, scourge, seismic,
    sensational, sensationalism, sensationalist, sensationalize, shattering, shellshocked, shock, shocker, shockwave,
    skyrocket, slew of, smashing, smoking gun, snowball, soar, spiral, staggering, stratospheric, string of, stunned,
    stunner, stunning, surreal, swath, sweeping, teetering, the worst, tidal wave, time bomb, tipping point, titanic,
    torrent, towering, train wreck, trainwreck, tremendous, tsunami, unbelievable, unbridled, unchecked,
    unconscionably, unfathomable, unheard of, unheard-of, unimaginable, unmitigated, unparalleled, unprecedented,
    unrelenting, unrivaled, unstoppable, unthinkable, untold, unvarnished, verge of collapse, viral, wasteland,
    wave of, whirlwind, wholesale, whopping, worst ever, worst-case, wrecked, zillion
  `),

  // luxury, told so that it shines or offends
  luxury: list(`
    deluxe, extravagance, extravagant, flashy, gaudy, gilded, glamorous, glittering, glitzy, lavish, luxurious,
    opulence, opulent, ostentatious, palatial, plush, posh, ritzy, star-studded, sumptuous, swanky
  `),

  // speech and appeals told so that they demean
  speech: list(`
    beg, bleat, brush aside, brush off, grumble, moan, mumble, mutter, snivel, spit out, spit venom, sulk, waffle,
    wave away, wheedle, whimper, whine, whinge, witter, yelp
  `),

  // the writer steps back from a name or claim, or scorns it
  scorn: list("self-appointed, self-proclaimed, self-styled, so-called, wannabe"),

  // praise and glamour
  praise: list(`
    admirable, adorable, amazing, amicable, angelic, astonishing, astounding, authentic, awe-inspiring, awe-struck,
    awesome, beacon, beacon of, beautiful, beloved, best-in-class, blessed, blessing, brave, bravery, brilliance,
    brilliant, camaraderie, captivating, celebrated, champion of, charismatic, charm, cherished, classy, commendable,
    common-sense, commonsense, compassionate, courage, courageous, crowning, crusading, darling, dashing, dazzling,
    decent, defender of, delightful, dignified, distinguished, elegant, eloquent, eminent, enchanting, enlightened,
    esteemed, exemplary, exquisite, extraordinary, fabulous, fair-minded, fantastic, fearless, feisty, finest,
    flawless, flourishing, formidable, freedom-loving, friendly, gallant, game-winning, generous, genius, gifted,
    glorious, glory, glowing, god-given, golden, good-hearted, gorgeous, graceful, gracious, grand, grandeur,
    greatness, groundbreaking, hard-earned, hard-hitting, hard-won, hard-working, hardworking, heartfelt,
    heartwarming, heavenly, hero, heroic, heroine, heroism, honorable, humble, iconic, idyllic, illustrious,
    immaculate, impassioned, impeccable, imposing, impressive, innovative, inspirational, inspire, intrepid,
    intriguing, invaluable, landmark, laudable, lauded, law-abiding, legendary, lovely, luminary, magical,
    magnificent, majestic, marvel, marvelous, master stroke, masterful, masterpiece, masterstroke, memorable, mighty,
    miracle, monument to, moral clarity, noble, noteworthy, outspoken, outstanding, passionate, patriot, patriotic,
    peace-loving, phenomenal, picturesque, pioneering, pithy, plucky, poignant, powerhouse, praiseworthy,
    prestigious, principled, pristine, profound, proud, quintessential, radiant, razor-sharp, refreshing, remarkable,
    resilient, resolute, resounding, revered, reverent, revolutionary, righteous, riveting, robust, rock star,
    rousing, sacred, sacrosanct, savior, saviour, savvy, selfless, sensible, shining, shining example, shrewd,
    skillfully, sophisticated, soulful, spectacular, spirited, splendid, stalwart, state-of-the-art, stately,
    statesman, statesmanlike, steadfast, stellar, stirring, storied, sublime, superb, superstar, tenacious,
    testament to, thoughtful, tireless, titan, tour de force, towering figure, trailblazer, trailblazing,
    transcendent, treasured, tremendously, triumph, triumphant, trusted, truth-teller, unflinching, unforgettable,
    unique, unsung, unwavering, upstanding, valiant, valor, venerable, vibrant, victorious, vindicated, virtuous,
    visionary, vital, warm, wholesome, wildly popular, wise, witty, wonderful, wondrous, world-class, worthy
  `),

  // party and group labels that only the other side uses
  label: list(`
    abortion-on-demand, abortionist, agitator, alien, anarchist, anchor baby, anti-choice, anti-cop, anti-gun,
    anti-masker, anti-police, anti-vax, anti-vaxxer, antifa, antivaxxer, ayatollahs, baby killer,
    basket of deplorables, bathroom bill, bean counters, beltway, beltway elites, bernie bro, bible thumper, bible-thumper, bible-thumping, big business, big spenders, billionaire class, biological male, birther,
    black-on-black, bleeding heart, bleeding-heart, boomer, caravan, career politician, cat lady, chain migration,
    champagne socialist, china virus, climate alarmism, climate alarmist, climate change denier, climate denier,
    climate hysteria, clintonite, cop killer, cop-hating, cop-killer, corporate overlords, corporatist, covidiot,
    crusaders, death panel, death tax, defund, deplorables, do-gooder, eco-terrorist, fake media, family values,
    fanboy, feminazi, gay agenda, gender ideology, god-fearing, groomer, gun grabber, gun nut,
    gun-grabber, gun-grabbing, gun-toting, hillbilly, holier-than-thou, holy roller, holy warrior, homosexual agenda,
    homosexual lifestyle, hoodlums, hooligan, illegal alien, illegal immigrant, illegals, incel, infidel,
    inside-the-beltway, islamists, ivory tower, jihadists, job creators, job killing, job-killing, kung flu,
    latte-drinking, leftists, lefty, liberal agenda, liberal elite, liberals, libs, libtard, lifestyle choice,
    limousine liberal, looter, maga, magaland, migrant invasion, moonbat, mullahs, nanny-state, neo-confederate,
    never trumper, never-trumper, obamacare, obamaites, one percent, one percenters, open-borders, plandemic,
    plutocrat, poverty pimp, presstitute, pro-abortion, pro-choice, pro-family, pro-life, rabble, rabble-rouser,
    race hustler, race-baiter, redneck, religious right, reverse racism, revolving door, rightie, rino, rioters,
    robber-baron, safe space, sanctuary city, science denier, sjws, snowflake, social engineering, spendthrift,
    state-run media, tax and spend, tax-and-spend, tea partier, teabagger, thin blue line, thugs, tofu-eating, traditional values, transgenderism, tree hugger, trumpers,
    trumpian, trumpism, trumpist, trumpkin, truther, unborn, unborn baby, unborn child, washington insiders, welfare queen, white privilege, wingnut, wuhan virus, zionist
  `),

  // abuse by figure of speech: filth, disease, beasts, stage and sideshow
  figure: list(`
    asleep at the wheel, attack dog, blood on his hands, blood on their hands, bloodsucker, bloodsucking,
    bread and circuses, bury their heads, can of worms, cancer of, cancer on, cash cow, cesspit, cesspool,
    chicken little, circus act, clown car, clown show, cockroach, crocodile tears, crying wolf, cult leader,
    dead on arrival, death cult, dinosaur, dirty laundry, dirty little secret, disease of, dog and pony show,
    dog whistle, dog-and-pony show, dog-whistle, doublespeak, down our throats, down the throats, drain the swamp,
    drank the kool-aid, drinking the kool-aid, drumbeat, dumpster, echo chamber, elephant in the room,
    emperor has no clothes, fever dream, fever swamp, fig leaf, fool's errand, fox guarding the henhouse, freak,
    freak show, freakshow, golden calf, gravy train, gutter, hand-wringing, handwringing, head in the sand,
    hellscape, high horse, hornet's nest, hot air, hot mess, house of cards, infest, infestation, iron curtain,
    ivory-tower, jackal, kiss the ring, kool-aid, lap dog, lapdog, leech, lip service, lipstick on a pig, mask off,
    masquerade, minefield, monkey business, moving the goalposts, mudslinger, nail the coffin, nail-biter,
    naked power, name-calling, navel-gazing, old guard, olive branch, pandora's box, paper tiger, parasite,
    pearl clutching, pearl-clutching, pig, piggy bank, pipe dream, playing politics, playing the race card,
    playing with fire, poison pill, political football, ponzi scheme, pound of flesh, powder keg, puppet strings,
    rabbit hole, race card, rat, rathole, rearranging deck chairs, red herring, red meat, ringmaster, rubber stamp,
    rubber-stamp, sabre, sacred cow, sacrificial lamb, scare tactic, scarecrow, sewer, shark, sheep, sheeple,
    shell game, sideshow, slap in the face, slippery slope, slush fund, smoke and mirrors, smokescreen, snake,
    snake pit, soap opera, song and dance, spin, spin doctor, stacked deck, steaming pile, straw man, strawman,
    strong arm, sugar-coat, sugarcoat, swamp creature, swine, tail wagging the dog, talking point, teflon, thin skin,
    thin-skinned, third rail, thrown to the wolves, ticking time bomb, tilting at windmills, tin-pot, tinderbox,
    tinfoil, tinfoil hat, tinpot, tip of the iceberg, tooth and nail, toothless tiger, trojan horse, tug-of-war,
    turn a blind eye, unholy alliance, vampire, vermin, viper, vulture, wag the dog, walking back, weaponizing,
    wet dream, whack-a-mole, whitewashing, wild west, window dressing, witch, wolf in sheep's clothing, wolves,
    wrecking ball, zombie
  `)
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof loaded;

/** Entries of the above that are plain fact in many a report: they weigh a third. */
export const fact: readonly string[] = list(`
  abyss, agenda, agitator, alien, altercation, ambush, anarchist, annihilate, apparently, arguably, authoritarian,
  avalanche, ayatollahs, backlash, barb, barren, batter, battleground, beautiful, big business, biological male,
  bitter, blackmail, bland, blast, bleak, boast, boomer, boot, brave, brawl, brink, broken, calamity, caravan,
  career politician, catastrophe, catastrophic, censorship, certainly, chaos, chaotic, cheat, clampdown, clash,
  cliff, cling to, collude, colossal, communist, completely, consistently, conspire, constantly, costly,
  coup attempt, crackdown, crater, creep, crush, damaging, dangerous, decent, deeply, defiance, defiant, deluge,
  derail, destroy, devastate, devastation, dictator, dire, disappointing, disaster, disinformation, disrespect,
  distinguished, distorted, disturbing, dodge, drama, dramatically, duck, dumpster, easily, elite, embarrass,
  endless, enormous, entirely, epic, erupt, establishment, evade, evil, excessive, existential threat, exodus,
  explode, exploit, explosive, extort, extreme, extremist, fabricate, failed, failing, failure, fake, falsehood,
  family values, far left, far right, far-left, far-right, feud, flashpoint, flawed, flood of, foe, fraud,
  fraudulent, free fall, freefall, friendly, frustrating, fundamentalism, fundamentalist, furious, gag, garbage,
  generous, giant, gifted, gigantic, golden, grand, grandeur, graveyard, ground zero, gutter, hammer, handcuff,
  harass, harassment, hard-line, hardline, harmful, harrowing, harsh, hasty, havoc, heartbreaking, heated, heavily,
  hero, hijack, hillbilly, historic blunder, hoax, hostile, hostility, howl, humble, ignite, illegal immigrant,
  illicit, immense, implosion, impressive, improper, inadequate, inappropriate, incite, incitement, increasingly,
  infamous, infidel, infiltrate, infinite, inflammatory, innovative, inspire, insurgency, insurrection,
  insurrectionist, intimidate, intimidation, irate, islamist, jab, jihadist, junta, landmark, landslide, lawlessness,
  lazy, lecture, left-wing, leftist, liberals, lie, livid, looming, looms, loot, looter, lurk, mammoth, massive,
  maul, melee, meltdown, menace, migrant invasion, militant, minefield, mishandle, misinformation, mismanagement,
  mistaken, mob, monster, mullahs, murderous, muzzle, myriad, nazi, negligence, negligent, neo-nazi, notorious,
  obscure, offensive, once again, one percent, onslaught, opaque, openly, oust, outcry, outstanding, overwhelming,
  partisan, passionate, patriot, persecution, pig, pillage, pipe dream, plague, plainly, plot, plummet, plunge,
  poison, poisonous, pound, powerhouse, preach, predatory, prejudice, pro-choice, pro-life, propaganda, proud,
  provocation, provocative, provoke, prowl, punitive, purge, racism, racist, radical, radicalized, rage, rail, ram,
  rampage, ransack, rat, rattled, reckless, record-shattering, reeling, regime, regressive, repeatedly,
  reportedly even, repression, retribution, revenge, right-wing, riot, rioter, rip, risky, roast, rocky, rowdy,
  rubber stamp, rubbish, ruin, sabotage, sacred, sad, sanctuary city, scam, scandal, scared, scheme, scold, scuffle,
  secretive, sedition, seemingly, sensible, seriously, severely, sewer, sexist, shackle, shaky, shame, shark, sheep,
  shock, shred, sick, siege, silence, silly, simply, sink, skirmish, skyrocket, slick, slur, snake, soar, socialism,
  socialist, solely, sour, spin, spiral, spy on, stale, stalk, standoff, sterile, strangle, string of, stubborn,
  stung, stunned, suddenly, suffocate, suppress, suppression, supremacist, supremacy, surprisingly, suspect,
  suspicious, swamp, swarm, sweeping, swindle, takeover, terror, terrorize, theater, theocracy, thoughtful, thunder,
  tired, titanic, torch, torrent, tragic, traitor, trash, traumatic, treason, treasonous, tremendous, triumph,
  troubled, truly, trumpet, trusted, tsunami, turmoil, tyranny, ultimatum, unborn, unborn child,
  unconstitutional, under fire, under siege, unfair, unfit, unhealthy, unique, unlawful, unpopular, unprecedented,
  unwanted, unwelcome, upsetting, vague, vampire, victorious, vigilante, vindicated, viral, vital, vitriol, volatile,
  warlord, warm, wave of, weak, weakness, weird, white nationalist, white supremacist, wholesale, wise, witch,
  witch hunt, wolves, worrying, worsening, wreck, zionist, zombie
`);

/** Nouns with which a word is meant as it stands, by entry: "crude oil", "slammed the door". */
export const literal: Readonly<Record<string, readonly string[]>> = {
  crude: list(
    "oil, price, export, import, output, production, tanker, shipment, stock, inventory, benchmark, barrel, cargo, future"
  ),
  slam: list("door, gate, window, lid, brake, phone, receiver, shut, dunk, into, against"),
  vicious: list("circle, cycle, dog"),
  bitter: list("orange, lemon, chocolate, taste, herb, melon, almond, beer, cold, wind, winter, pill, gourd"),
  savage: list("mountain, coast, sea, land, landscape, beauty, wilderness, cliff, dog"),
  toxic: list(
    "waste, gas, chemical, fume, smoke, substance, algae, metal, sludge, shock, asset, material, spill, plant, mushroom"
  ),
  poisonous: list("snake, mushroom, plant, gas, berry, substance, fume, chemical, fish"),
  venomous: list("snake, spider, fish, bite, viper, jellyfish"),
  rotten: list("egg, fruit, wood, tomato, meat, apple, fish, tooth, plank, beam, timber, food"),
  foul: list("play, ball, line, trouble, weather, throw"),
  sick: list(
    "leave, pay, day, note, child, people, person, patient, bay, bed, man, woman, animal, cow, relative, mother, father"
  ),
  lame: list("duck, horse, leg, foot"),
  shallow: list(
    "water, end, grave, pool, river, sea, bay, depth, earthquake, quake, dish, channel, harbour, harbor, lake, draught"
  ),
  fake: list("fur, tan, grass, snow, blood, leather, flower, passport, id"),
  warm: list(
    "weather, water, front, day, air, coat, clothes, winter, spring, summer, temperature, up, meal, night, current"
  ),
  golden: list("retriever, goal, eagle, rice, gate, globe, hour, syrup"),
  grand: list("jury, piano, prix, slam, total, canyon, final, master, national, opening, theft"),
  extreme: list("weather, heat, cold, sport, rainfall, rain, temperature, drought, poverty, wind"),
  broken: list("leg, arm, bone, ankle, window, glass, pipe, wrist, nose, rib, finger, hip, into, english, door, lock"),
  explosive: list("device, belt, charge, ordnance, material, vest, substance, gas"),
  sterile: list("water, glove, dressing, insect, needle, bandage, room"),
  rocky: list("road, shore, coast, beach, planet, outcrop, mountain, ground, soil, slope, island, hill, cliff"),
  sour: list("cream, milk, cherry, dough, taste, apple"),
  stale: list("bread, air, cake"),
  bland: list("food, diet, taste"),
  harsh: list("winter, weather, climate, frost, terrain"),
  humble: list("pie, home"),
  radical: list("surgery, prostatectomy, axis"),
  plush: list("toy, bear"),
  gilded: list("frame, dome, bronze, wood, statue, lily"),
  rip: list("current, tide"),
  bleak: list("moor, landscape, coast, weather"),
  mess: list("hall, room, tin, deck"),
  toothless: list("smile, baby, grin, mouth"),
  slippery: list("road, floor, surface, ice, pavement, deck, slope, path, step"),
  shady: list("tree, spot, garden, side, bench, path, park, lane"),
  unhealthy: list("food, air, diet, weight, snack"),
  hollow: list("tree, core, tube, wall, log, brick"),
  snarl: list("traffic, road, motorway, highway, street, commute, line, rope, yarn, net, rail, train, flight, airport"),
  crumble: list(
    "wall, bridge, building, cliff, road, concrete, plaster, facade, ceiling, roof, pier, stone, brick, tower, castle"
  ),
  raging: list("fire, blaze, storm, river, sea, flood, wildfire, torrent, surf, thirst, wind, inferno"),
  brutal: list("winter, cold, heat, heatwave, weather, wind, terrain, climate"),
  bludgeon: list("to"),
  smear: list("test, butter, blood, paint, mud, ink"),
  gag: list("order, reflex"),
  monster: list("truck, wave, fish"),
  rigid: list("foam, plastic, frame, bar, hull"),
  murky: list("water, river, pond, lake"),
  bloated: list("body, stomach, carcass, belly"),
  dinosaur: list("bone, fossil, museum, skeleton, egg, footprint, species, track"),
  freak: list("accident, wave, storm, weather, wind, hailstorm, tornado"),
  circus: list("tent, school, act, performer, ring, troupe"),
  puppet: list("show, theatre, theater, maker, play, workshop"),
  cult: list("film, classic, series, following, movie"),
  nazi: list(
    "war, criminal, germany, party, occupation, occupier, rule, era, camp, collaborator, officer, invasion, salute, past, crime, archive, loot, flag"
  ),
  swipe: list("card, screen, badge, left, right")
};

/** Participles that are loaded only where they describe: "an imposing tower", not "imposing fees". */
export const describing: readonly string[] = list(`
  imposing, celebrated, stirring, shining, glowing, riveting, rousing, pioneering, dashing, crowning, jarring, stung, looming, haunting,
  teetering
`);

/** Words by which the next one is meant as it stands. */
export const literalAfter: Readonly<Record<string, readonly string[]>> = {
  crude: list("brent, wti, heavy, light, sour, of"),
  slam: list("grand"),
  sink: list("kitchen")
};

/** Things and animals that are loaded as verbs only: "to hammer", "to hound". */
export const verbsOnly: readonly string[] = list(`
  badger, barb, boot, crow, duck, gut, hammer, hound, milk, parrot, pound, rail, ram, roast, sink, torch, torpedo, trumpet, shackle, handcuff,
  lecture, howl, swarm, gag, muzzle, jab, cave, fleece
`);
