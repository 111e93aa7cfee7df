// The register of comment: words of an outlet that judges, demands, forecasts, generalises or talks to its reader, and words
// that speak against comment. Written for this project from knowledge of English and of newspapers, not drawn from any
// labelled text:
//   Biber, Johansson, Leech, Conrad & Finegan (1999) Longman Grammar of Spoken and Written English, ch. 12 (stance adverbials,
//     stance nouns and adjectives), 14 (conversation: contractions, vague and informal words);
//   Hunston & Thompson (2000) Evaluation in Text; Hunston & Sinclair there (adjectives of the patterns "it is … that / to",
//     "there is something … about");
//   Martin & White (2005) The Language of Evaluation: judgement (normality, capacity, tenacity, veracity, propriety),
//     appreciation (reaction, composition, valuation), graduation (force);
//   Hyland (2005) Metadiscourse: boosters, attitude markers, engagement; Quirk et al. (1985) 8.104-116, 8.121-133.
// A base form stands for its regular forms. Words of loaded.ts need not stand here: they count by themselves.

import {list, nouns, pairs, verbs} from "../inflect.js";

/** Words for comment, by list. What each is worth, and for which kind of comment, stands in ../../measure/comment.ts. */
export const comment = {
  // adjectives that judge: how good, how fit, how true, how much to the point
  adjective: list(`
    credible, damaging, dangerous, enormous, fragile, harmful, immense, important, impossible, perfect, powerful,
    proper, unique, weak, welcome, abhorrent, absurd, admirable, alarming, amateurish, amazing, ambitious, apt,
    ashamed, astonishing, astounding, atrocious, audacious, awesome, awful, awkward, bad, baffling, baseless, beloved,
    bewildering, bizarre, blameless, bland, bleak, blessed, blind, bloated, blunt, boring, brave, breathtaking,
    brilliant, careless, catastrophic, cautionary, charming, cheap, chilling, clear-eyed, clever, clumsy, coherent,
    comforting, commendable, compelling, complacent, confusing, consequential, contradictory, convenient, convincing,
    cosy, courageous, cowardly, crass, credulous, crucial, cruel, cumbersome, cynical, damning, daring, daunting,
    dazzling, decent, decisive, deep-seated, defensible, deluded, delightful, deplorable, depressing, deserved,
    desirable, destructive, devastating, dignified, dire, disappointing, disastrous, disgraceful, disheartening,
    dishonest, dismal, disproportionate, distasteful, distressing, disturbing, divisive, doomed, dreadful, dreary,
    dubious, dysfunctional, eerie, effortless, elegant, eloquent, embarrassing, enduring, enviable, epic, essential,
    evil, exasperating, excellent, exciting, exemplary, exhausting, exquisite, extraordinary, fair-minded, fanciful,
    fantastic, far-fetched, far-sighted, fascinating, fateful, faulty, feeble, fickle, flawed, flimsy, foolhardy,
    foolish, forgettable, formidable, fortunate, frightening, frivolous, frustrating, fundamental, funny, futile,
    generous, genuine, ghastly, glaring, glib, gloomy, glorious, good, graceful, graceless, great, grim, grotesque,
    gruesome, half-hearted, haphazard, harmless, harrowing, harsh, hasty, haunting, heartbreaking, heartening,
    heartless, helpful, helpless, heroic, hideous, hollow, honest, honourable, honorable, hopeful, hopeless, horrible,
    horrific, humane, humble, humiliating, hypocritical, hysterical, iconic, ideal, ill-advised, ill-conceived,
    ill-equipped, ill-judged, ill-timed, illogical, illusory, imaginative, immoral, impeccable, implausible, impotent,
    impressive, inadequate, incoherent, incompetent, incredible, indefensible, indispensable, ineffectual, inept,
    inevitable, inexcusable, inexplicable, infamous, ingenious, inglorious, inhumane, insane, insightful, inspiring,
    insulting, intelligent, interesting, intolerable, intriguing, invaluable, invincible, ironic, irrational,
    irrelevant, irresistible, irresponsible, irreplaceable, irritating, jarring, joyless, joyous, judicious, just,
    laudable, laughable, lacklustre, lackluster, lamentable, lame, lazy, legendary, lopsided, loveless, lovely, lucky,
    ludicrous, magical, magnificent, manipulative, marvellous, marvelous, masterful, meaningful, meaningless,
    mediocre, memorable, menacing, mesmerising, mesmerizing, messy, mighty, mindless, misguided, misleading,
    misplaced, mistaken, momentous, monstrous, monumental, muddled, murky, myopic, mysterious, naive, narrow-minded,
    nasty, needless, negligent, nice, noble, nonsensical, notable, noteworthy, obscene, obsolete, obvious, odd,
    ominous, opportunistic, out of touch, outdated, outlandish, outmoded, outrageous, outstanding, overblown, overdue,
    overrated, painful, paltry, paradoxical, paranoid, pathetic, peculiar, perilous, pernicious, perplexing, perverse,
    petty, pitiful, pivotal, pleasant, plausible, poignant, pointless, powerless, pragmatic, precarious, precious,
    predictable, premature, preposterous, principled, problematic, profound, promising, prudent, puzzling,
    questionable, radiant, rational, realistic, reasonable, reassuring, reckless, refreshing, regrettable, relentless,
    reliable, remarkable, reprehensible, revealing, ridiculous, righteous, risky, robust, ruinous, ruthless, sad,
    sane, satisfying, scandalous, scary, scathing, self-defeating, self-evident, self-inflicted, selfless, senseless,
    sensible, sensational, shabby, shallow, shambolic, shameful, shocking, shoddy, short-sighted, shortsighted,
    shrewd, silly, simplistic, sincere, sinister, skilful, skillful, slick, sloppy, smart, sobering, sordid,
    spectacular, spurious, staggering, stale, stark, startling, sterile, strange, striking, stubborn, stunning,
    stupendous, stupid, subtle, suicidal, superb, superficial, surprising, surreal, sweeping, tactless, tasteless,
    tedious, telling, tempting, tenuous, terrible, terrific, terrifying, thankless, thoughtful, thoughtless,
    thrilling, thuggish, timid, tiresome, tone-deaf, toothless, touching, toxic, tragic, transformative, treacherous,
    tremendous, tricky, trivial, troubling, trustworthy, twisted, ugly, unacceptable, unaccountable, unbearable,
    unbecoming, unbelievable, uncanny, uncomfortable, unconvincing, understandable, undesirable, undignified, uneasy,
    unenviable, unfair, unfathomable, unforgettable, unforgivable, unfortunate, unhealthy, unhelpful, unimaginable,
    unimpressive, unimportant, uninspired, uninspiring, unjust, unlikely, unlucky, unmistakable, unnecessary,
    unpalatable, unpleasant, unpromising, unrealistic, unreasonable, unreliable, unremarkable, unscrupulous, unseemly,
    unspeakable, unsurprising, unsustainable, untenable, unthinkable, unwelcome, unwise, unworthy, useful, useless,
    utopian, vacuous, vain, valuable, valiant, vapid, vicious, vile, vital, vivid, vulgar, warped, wasteful, weary,
    weird, well-meaning, wholesome, wicked, wise, wishful, woeful, wonderful, worrisome, worrying, worse, worst,
    worthless, worthwhile, worthy, wretched, wrong, wrong-headed, wrongheaded, zealous, better off, best of all,
    worst of all, worth celebrating, worth remembering, worth noting, worth asking
  `),

  // nouns that judge: what an act or a state of affairs amounts to
  noun: nouns(`
    burden, danger, error, freak, hero, reality, soul, trap, trick, aberration, abdication, absurdity, abyss, affront,
    anachronism, antidote, arrogance, asset, atrocity, awakening, beacon, betrayal, blessing, blight, bluff, blunder,
    bombshell, boon, brilliance, bubble, caricature, catastrophe, charade, cliché, cliche, comedy, common sense,
    complacency, conceit, conundrum, courage, cowardice, cruelty, curse, cynicism, dead end, debacle, deception,
    decency, delusion, despair, dignity, dilemma, disaster, disgrace, distraction, dogma, double standard,
    dysfunction, embarrassment, enigma, evil, excuse, exaggeration, fable, fairy tale, fallacy, fantasy, farce,
    fiasco, fig leaf, folly, fool, frenzy, futility, genius, giveaway, glory, greatness, greed, hallmark, heyday,
    horror, hubris, humiliation, hype, hypocrisy, hysteria, idiocy, ignorance, illusion, incompetence, indignity,
    ineptitude, inertia, injustice, insanity, insult, integrity, irony, irresponsibility, joke, joy, lie, lunacy,
    madness, malaise, masterpiece, menace, mess, mirage, misery, misfortune, mistake, mockery, myth, narcissism,
    naivety, nightmare, nonsense, nostalgia, obscenity, obsession, outrage, own goal, panacea, paradox, paranoia,
    parody, peril, pipe dream, pity, platitude, plight, posturing, prejudice, pretence, pretense, pretext, propaganda,
    prudence, puzzle, quagmire, recklessness, red herring, riddle, rot, ruin, saga, sanity, scapegoat, scourge,
    selfishness, shambles, shame, shortcoming, silver lining, slippery slope, smokescreen, solace, squalor, stain,
    stigma, stupidity, success story, superstition, temptation, theatrics, tragedy, travesty, treasure, triumph,
    triviality, truism, truth, turmoil, tyranny, unease, urgency, vanity, vendetta, villain, virtue, waste, weakness,
    wisdom, woe, wonder, wreckage
  `),

  // words that only raise what they stand by
  intensifier: list(`
    absolutely, all but, all the more, all too, altogether, amazingly, astonishingly, at all, awfully, badly, by far,
    completely, deeply, downright, dramatically,  enormously, entirely, especially, even, ever more,
    ever so, every bit, exactly, exceedingly, exceptionally, extraordinarily, extremely, far from, far less, far more,
    far too, fundamentally, genuinely, greatly, hardly, hopelessly, hugely, immensely, in the extreme, incredibly,
    infinitely, intensely, just as, let alone, literally, little more than, mere, merely, much less, much more,
    nothing but, nothing less than, nothing more than, nothing short of, of all people, of all things, outright,
    overwhelmingly, painfully, particularly, perfectly, positively, precisely, profoundly, pure and simple, purely,
    quite, radically, rather, really, ridiculously, scarcely, sheer, simply, so many, so much, so often, so far from,
    strikingly, such a, such an, supremely, terribly, thoroughly, totally, tragically, tremendously, truly,
    unbelievably, utter, utterly, vastly, very, wholly, wildly, woefully
  `),

  // no exception is left
  absolute: list(`
    all of us, always, anyone, anything, anybody, at all costs, at any cost, everybody, everyone, everything,
    everywhere, forever, never, never before, no amount of, no matter, no one, nobody, none of this, none of that,
    none of which, nothing, nowhere, without exception, every single, whatever, whoever, once and for all,
    time and again, time and time again
  `),

  // spoken English in print
  informal: list(`
    a bit, a heck of, a hell of, a lot, a lot of, a ton of, anyway, awesome, big deal, blah, bonkers, bunch of, cool,
    crazy, cushy, dude, folks, fun, gee, get it, get real, getting away with, gonna, gotta, guess what, guy, guys,
    heck, hey, hooray, huh, kid, kids, kind of, kinda, lots of, mom, dad, nope, no big deal, not so fast, oh, ok,
    okay, oops, plenty of, pretty much, sort of, stuff, super, supposed to, tons of, wanna, well then, whoops, wow,
    yeah, yep, yes, thing, things, thing is, big time, or something, and so on, out there, at the end of the day,
    go figure, fat chance, good luck, give me a break, enough said, you name it, you know
  `),

  // what somebody is really up to
  motive: list(`
    bother to, bothers to, bothered to, care to, claiming to, dare to, dares to, dared to, desperate to,
    determined to, eager to, fail to, fails to, failed to, failing to, fall for, fell for, get away with,
    gets away with, got away with, have no intention, has no intention, had no intention, hell-bent, hide behind,
    hides behind, in the name of, in thrall to, itching to, keen to, lip service, manage to, managed to, manages to,
    neglect to, neglects to, neglected to, only too happy, only too willing, pander to, pretend, pretended, pretends,
    pretending, prefer to, prefers to, refuse to, refused to, refuses to, refusing to, so-called, supposed to,
    supposedly, the likes of, too busy, too often, under the guise, unable or unwilling, unwilling to, seem, seems,
    seemed, seemingly, apparently, appear to, appears to, ostensibly, at the expense of, on the backs of,
    in the hope that, turn a blind eye, turned a blind eye, turns a blind eye
  `),

  // what will come, said by nobody
  outlook: list(`
    bound to, could easily, could soon, could well, destined to, doomed to, going to be, inevitably, is going to,
    are going to, it's only a matter of time, it is only a matter of time, only a matter of time, likely to, may soon,
    may well, may yet, might well, might yet, more likely than not, must surely, on course to, poised to,
    sooner or later, soon enough, sure to, unlikely to, will always, will be remembered, will continue to, will never,
    will no doubt, will only, will remain, will soon, will surely, will almost certainly, will likely,
    will inevitably, won't be, would be better, would do well, would only, would surely, could only, can only,
    in the long run, in years to come, for years to come, for generations
  `),

  // a stance, or a turn of the argument, at the start of a sentence
  stance: list(`
    above all, absurdly, admittedly, after all, alarmingly, alas, all in all, all of which, all the same, amazingly,
    amusingly, and yet, apparently, appropriately, arguably, as ever, as it happens, as usual, as we know, assuredly,
    astonishingly, at any rate, at best, at bottom, at heart, at its best, at its worst, at least, at worst,
    before long, best of all, better still, better yet, bizarrely, by that logic, certainly, clearly,
    come to think of it, consider, conveniently, crucially, curiously, cynically, depressingly, doubtless,
    embarrassingly, encouragingly, especially, essentially, evidently, even more, even now, even so, even then,
    even worse, fair enough, far from, first and foremost, for all, for better or worse, for good measure,
    for good reason, for one thing, for that matter, for the record, forget, fortunately, frankly, from now on,
    fundamentally, funnily enough, granted, happily, hardly, hopefully, honestly, if anything, if nothing else,
    if only, imagine, importantly, in a sense, in a way, in any case, in any event, in essence, in fact, in fairness,
    in hindsight, in other words, in principle, in reality, in short, in sum, in that sense, in the end,
    in the final analysis, in this sense, in truth, inconveniently, incredibly, indeed, inevitably, interestingly,
    ironically, let's, let us, little wonder, luckily, make no mistake, maybe, mercifully, mind you,
    more broadly, more importantly, more important, more to the point, most importantly, most of all, naturally, needless to say,
    no doubt, no matter, no surprise, no wonder, none of this, not least, not only, not surprisingly, not that,
    notably, now more than ever, obviously, oddly, of course, on balance, on the contrary, on the face of it,
    on the whole, once again, once more, out of touch, paradoxically, perhaps, perversely, plainly, pointedly,
    predictably, presumably, probably, put differently, put simply, quite the contrary, quite the opposite, rarely,
    rather, realistically, regardless, regrettably, remarkably, remember, rightly, rightly or wrongly, sadly, seldom,
    seriously, shamefully, significantly, simply put, small wonder, so far so good, so much for, somehow,
    sooner or later, still, strangely, strangely enough, strikingly, suffice it to say, suffice to say, sure, surely,
    surprisingly, tellingly, thankfully, that said, that being said, the good news, the bad news, the irony,
    the problem, the reality, the trouble, the truth, the upshot, the lesson, the point, the danger, then again,
    there again, think of, to be clear, to be fair, to be honest, to be sure, to begin with, to put it bluntly,
    to put it mildly, to say nothing of, tragically, true, truly, truth be told, ultimately, undeniably, undoubtedly,
    unfairly, unfortunately, unsurprisingly, what's more, what is more, what a, whatever, when all is said and done,
    wisely, without a doubt, without doubt, worryingly, worse, worse still, worse yet, worst of all, yes, yet
  `),

  // what ought to be
  demand: list(`
    cannot afford to, can't afford to, cannot be allowed, can no longer afford, deserve, deserves, deserved,
    deserve better, deserve to, deserves to, high time, time for, has to, have to, had better, it is time, it's time,
    is overdue, long overdue, must, mustn't, must not, need to, needs to, no excuse for, no excuse, no place for,
    not acceptable, nothing can justify, ought, ought to, ought not, owe it to, should, shouldn't, should have,
    should never, the time has come, there can be no, there must be, there should be, time to, we need, we must,
    call it what it is, enough is enough, cannot, can't, can not, can no longer, no longer, let us, let's, better to,
    best to
  `),

  // turns of phrase that set up a point
  setup: [
    ...pairs(
      `
        the truth, the fact, the reality, the problem, the trouble, the point, the question, the issue, the danger,
        the irony, the lesson, the answer, the message, the risk, the result, the reason, the real question, the real
        problem, the real issue, the real danger, the simple truth, the sad truth, the bottom line, the challenge, the
        tragedy, the hope, the good news, the bad news, the big question, the best way, the only way, the worst thing,
        the least we, the difference
      `,
      "is, was, remains, here is, isn't"
    ),
    ...pairs(
      "it is, it's, it was, it isn't, it seems, it would be, it may be, it might be",
      `
        about time, as if, as though, because, clear that, easy to, hard to, hard not to, difficult to, impossible to,
        important to, no accident, no coincidence, no longer, no secret, no surprise, no wonder, not about, not as if,
        not enough, not hard to, not just, not only, not surprising, not that, obvious that, one thing, possible to,
        simply, tempting to, the, little wonder, true that, worth, wrong to, fair to, not the, not a, a mistake to,
        high time
      `
    ),
    ...list(`
      that is why, that's why, which is why, this is why, that is not, that's not, that is how, that is what,
      that's what, that is the, that's the, this is what, this is how, this is not, this is the, this isn't,
      that isn't, there is no, there's no, there are no, there is nothing, there's nothing, there is little,
      there is something, there are few, there will be no, there will always be, what is needed, what matters,
      what matters is, what is at stake, what's at stake, what this means, what that means, what we need,
      what is missing, what is clear, not to mention, to say nothing of, as we all know, let me be clear,
      make no mistake, one thing is clear, one thing is certain, in the first place, when it comes to, as it were,
      as they say, at stake, here's why, here is why, no doubt, of course, in fact, indeed, after all, at best,
      at worst, for all its, for all his, for all their, for all the, for once, the kind of, the sort of,
      the idea that, the notion that, the myth that, the fact that, the better, the worse, not because, but because,
      not so much, if only, if anything, nothing new, one of the most, one of the great, the real, in the real world,
      why not, who knows, who cares, what if, how else, why would, why should, how can, how could, isn't it,
      aren't they, wouldn't it, come to terms with, face up to, wake up, stand up to, stand up for, rise to the,
      sad to say
    `)
  ],

  // people in general, and what is said of them all
  people: list(`
    voters, citizens, taxpayers, consumers, elites, politicians, liberals, conservatives, progressives, leftists,
    women, men, parents, children, human beings, generations, pundits, intellectuals, feminists, millennials, workers,
    skeptics, sceptics, optimists, pessimists, critics, experts, enemies, tyrants, billionaires, bureaucrats,
    patriots, immigrants, believers, nations, allies, fans, the nation, a nation, generation, the elite, americans, britons, europeans, westerners, the left, the right,
    the west, the public, the rich, the poor, the powerful, the elderly, the young, the media, the establishment,
    the political class, the ruling class, the middle class, the working class, the american people,
    the british people, humanity, mankind, humankind, civilisation, civilization, society, culture, democracy,
    capitalism, socialism, liberalism, conservatism, freedom, liberty, justice, equality, populism, nationalism,
    many of us, most of us, some of us, people, most people, many people, ordinary people, those who, anyone who,
    everyone who, people who, politics, history, modern life, this country, our country, our time, human nature,
    the world
  `),

  // the writer, the writer with the reader, the reader
  self: list("i, me, my, mine, myself, i'm, i've, i'd, i'll"),
  we: list("we, us, our, ours, ourselves, we're, we've, we'd, we'll, let's"),
  you: list("you, your, yours, yourself, yourselves, you're, you've, you'd, you'll, dear reader, readers"),

  // a sentence that opens by pointing back, at all that was said
  pointing: list(`
    this, that, these, those, such, all this, all that, all of this, all of that, here, here's, there, there's, it,
    it's, that's
  `)
} as const satisfies Record<string, readonly string[]>;

export type CommentList = keyof typeof comment;

/** Words that speak against comment: of reporting, of the calendar, of the page around an article. */
export const sober = {
  agency: [
    ...verbs("announce, report, confirm, allege, testify, arrest, indict, convict, deploy, file"),
    ...list(`
      said, says, told, tells, according to, added, saying, stated, wrote, tweeted, posted, asked, declined to,
      police, official, officials, spokesman, spokeswoman, spokesperson, spokespeople, statement, press release,
      news conference, press conference, interview, reporters, authorities, prosecutors, prosecutor, investigators,
      detectives, lawsuit, court documents, court filing, filed, survey, poll, respondents, researchers, agency,
      ministry, department, sheriff, suspect, hospital, witnesses, charged, sentenced, pleaded, killed, injured,
      wounded, died, born, sources, correspondent, contributed to this report, did not respond, request for comment,
      hearing, published, released, obtained by
    `)
  ],
  date: list(`
    last week, last month, last year, last night, last summer, last fall, last spring, last winter, this week,
    this month, this morning, this afternoon, this weekend, next week, next month, next year, earlier this,
    later this, monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, tomorrow, january,
    february, april, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec
  `),
  page: list(`
    newsletter, inbox, subscribe, sign up, subscriber, subscribers, subscription, click, click here, read more,
    scroll, download, app, photo, photos, photograph, image, getty, getty images, video, watch, caption, file photo,
    advertisement, copyright, all rights reserved, follow us, editor's note, podcast, listen, tablespoon, teaspoon,
    tablespoons, teaspoons, cups, preheat, recipe, ounces
  `)
} as const satisfies Record<string, readonly string[]>;

/** Words in -ly that tell when, where, how often or how much, and so judge nothing. */
export const plainAdverbs: readonly string[] = list(`
  only, early, daily, weekly, monthly, yearly, annually, quarterly, hourly, recently, currently, previously, formerly,
  initially, originally, finally, eventually, immediately, shortly, suddenly, directly, quickly, slowly, rapidly,
  briefly, temporarily, permanently, formally, officially, publicly, privately, legally, federally, nationally,
  locally, globally, internationally, regionally, domestically, externally, internally, mainly, mostly, partly,
  partially, largely, primarily, nearly, roughly, approximately, slightly, fully, jointly, separately, independently,
  individually, collectively, usually, normally, generally, typically, commonly, frequently, occasionally, regularly,
  rarely, repeatedly, constantly, continually, respectively, subsequently, simultaneously, meanwhile, newly, lately,
  family, reply, supply, apply, assembly, ally, july, italy, likely, unlikely, friendly, elderly, lonely, lovely,
  ugly, silly, holy, jelly, bully, belly, fly, rely, imply, comply, multiply, allegedly, reportedly, additionally,
  specifically, similarly, namely, possibly, probably, physically, verbally, sexually, medically, politically,
  economically, financially, racially, electronically, digitally, unanimously, narrowly, heavily, closely,
  increasingly, relatively, highly, widely, exclusively, solely, overnight, presently, promptly
`);
