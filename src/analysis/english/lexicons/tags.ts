// Words whose class is closed, so that no dictionary is needed for them. Tags and their limits follow the Penn
// Treebank's guidelines (Santorini 1990); the classes themselves Quirk, Greenbaum, Leech & Svartvik (1985), chapters
// 2 to 9. Where a word has two tags the commoner one in news stands here, and repairs.ts looks at its neighbours.

import {list} from "../words.js";

/** Closed classes by tag, lower-case. */
export const closed: Readonly<Record<string, readonly string[]>> = {
  DT: list(`
  the, a, an, this, these, those, all, each, every, some, any, no, another, either, neither, both, half
`),
  PRP: list(`
  i, you, he, she, it, we, they, me, him, us, them, myself, yourself, himself, herself, itself, ourselves,
  yourselves, themselves, mine, yours, hers, ours, theirs, oneself, thyself, 'em
`),
  PRP$: list("my, your, his, her, its, our, their"),
  WP: list("who, whom, whoever, what, whatever"),
  WP$: list("whose"),
  WDT: list("which, whichever"),
  WRB: list("when, where, why, how, whenever, wherever"),
  MD: list("will, would, can, could, may, might, must, shall, should, ought, ca, wo, sha, 'll, 'd, cannot"),
  TO: list("to"),
  CC: list("and, or, but, nor, yet, plus, &, versus, vs"),
  EX: list("there"),
  IN: list(`
  of, in, on, at, by, for, with, from, into, onto, over, under, about, against, among, amid, amidst, between,
  beyond, behind, below, above, across, after, before, along, around, as, beside, besides, concerning, considering,
  despite, during, except, inside, like, near, off, out, outside, per, regarding, since, than, through, throughout,
  till, toward, towards, until, up, upon, via, within, without, worth, if, because, although, though, while,
  whereas, whether, unless, lest, that, once, unlike, alongside, atop, aboard, past, down, underneath, beneath,
  round, opposite, minus, notwithstanding, so-called
`),
  CD: list(`
  zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
  sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred,
  thousand, million, billion, trillion, dozen, m, bn, tn
`),
  RB: list(`
  not, n't, never, also, just, even, still, already, always, often, again, too, very, so, now, then, here, ever,
  once, perhaps, maybe, almost, quite, rather, soon, today, yesterday, tomorrow, tonight, ago, away, apart,
  together, indeed, instead, however, therefore, thus, meanwhile, moreover, furthermore, nevertheless, nonetheless,
  otherwise, else, anyway, though, abroad, ahead, alone, altogether, everywhere, somewhere, nowhere, anywhere,
  somehow, hence, forth, seldom, sometimes, twice, thrice, well, far, overnight, forever, likewise, afterwards,
  beforehand, elsewhere, everytime, nearby, yet, only, far
`),
  JJ: list(`
  such, other, many, few, several, own, same, last, next, first, second, third, fourth, fifth, sixth, seventh,
  eighth, ninth, tenth, former, latter, main, due, able, unable, likely, unlikely, new, old, good, bad, big, small,
  large, great, high, low, long, short, young, early, late, top, key, major, minor, chief, senior, junior, real,
  true, false, free, full, whole, entire, public, private, local, foreign, common, recent, strong, weak, hard, easy,
  clear, sure, certain, ready, right, wrong, poor, rich, safe, open, close, dead, alive, hot, cold, dark, deep,
  wide, broad, black, white, red, green, blue, brown, grey, gray, huge, vast, tiny, firm, tough, fair, bright,
  quick, slow, rapid, fast, much, little, northern, southern, eastern, western, further
`),
  JJR: list(`
  more, less, better, worse, bigger, smaller, larger, greater, higher, lower, longer, shorter, younger, older,
  earlier, later, stronger, weaker, harder, easier, closer, wider, broader, deeper, tougher, further, fewer, richer,
  poorer, cheaper, faster, slower
`),
  JJS: list(`
  most, least, best, worst, biggest, smallest, largest, greatest, highest, lowest, longest, shortest, youngest,
  oldest, latest, strongest, weakest, hardest, easiest, closest, widest, deepest, toughest, furthest
`),
  VBZ: list("is, has, does"),
  VBP: list("are, am, have, do, 've, 'm, 're"),
  VBD: list("was, were, had, did"),
  VB: list("be"),
  VBG: list("being, having, doing, including, according, following"),
  VBN: list("been, done, gone"),
  UH: list("yes, no, oh, well, hello"),
  "#": ["#", "£", "€"],
  $: ["$", "us$", "a$", "c$"],
  ":": ["—", "–", "-", "--", ":", ";", "…", "...", "..", "―", "•", "/", "|"],
  ",": [","],
  ".": [".", "?", "!"],
  "(": ["(", "[", "{"],
  ")": [")", "]", "}"]
};

/** Common verbs of news that are seldom anything else, base forms. The light tagger knows no others. */
export const verbs = list(`
  accept, accuse, achieve, acknowledge, adapt, add, admit, adopt, advise, agree, allege, allow, announce, apologise,
  apologize, appear, approve, argue, arrive, ask, assert, attend, avoid, await, become, believe, blame, boast,
  bring, carry, cite, compare, complain, concede, conclude, condemn, confirm, consider, contain, contend, continue,
  convince, create, criticise, criticize, decide, declare, defend, deliver, denounce, deny, depend, derive,
  describe, destroy, determine, develop, die, differ, disclose, discuss, dismiss, elect, emerge, emphasise,
  emphasize, enable, encourage, enjoy, ensure, enter, establish, expand, expect, explain, express, extend, fail,
  favour, follow, get, hail, happen, hate, highlight, ignore, imagine, implore, impose, improve, include, indicate,
  inform, insist, intend, introduce, invite, involve, join, justify, keep, kill, know, learn, lose, maintain,
  manage, mean, meet, mention, notify, obtain, occur, oppose, outline, own, persuade, plead, possess, predict,
  prefer, prepare, pretend, prevent, proclaim, prohibit, promote, propose, protect, prove, provide, publish, pursue,
  raise, react, reaffirm, realise, realize, recall, receive, recognise, recognize, recommend, reduce, refer,
  reflect, refuse, refute, regret, reiterate, reject, remain, remember, remind, remove, represent, require, resign,
  respond, restrict, reveal, save, seek, seem, send, serve, showcase, solve, speak, speculate, suffer, suggest,
  surrender, suspend, symbolise, symbolize, take, tell, testify, thank, threaten, transform, try, tweet, underline,
  underscore, unveil, urge, vary, violate, vow, wait, want, warn, weaken, withdraw, write
`);

/** Verbs that are as often nouns: their neighbours decide. */
export const doubles = list(`
  act, address, capture, state, aim, answer, appeal, arrest, attack, attempt, back, ban, bid, block, boost, brand,
  call, campaign, cancel, cast, cause, challenge, change, charge, claim, clash, close, comment, contact, cost,
  cross, deal, debate, defeat, delay, demand, dispute, doubt, drive, drop, end, endorse, escape, estimate, exit,
  face, fear, fight, file, fire, fit, focus, force, function, gain, gift, go, grant, guess, guide, halt, head, help,
  hint, hit, hold, hope, host, hurt, increase, issue, jump, lack, land, launch, lead, leap, lift, like, limit, link,
  list, live, look, love, march, mark, match, matter, mock, monitor, move, name, need, note, object, offer, open,
  order, oust, pass, pay, permit, plan, play, pledge, point, poll, post, praise, present, press, probe, promise,
  protest, pull, push, question, quit, quote, raid, reach, reply, report, request, rescue, result, retire, return,
  review, ride, rise, risk, rule, run, scrap, seal, search, share, shift, show, sign, signal, sit, slam, slash,
  spark, spend, split, spread, stage, stand, start, stay, step, stop, stress, strike, study, sue, supply, support,
  suppose, surge, surprise, suspect, swing, talk, target, term, test, top, tour, tout, trade, transfer, travel,
  trigger, trust, turn, use, view, visit, vote, walk, watch, win, wish, wonder, work, worry, yield
`);

/** Endings that deceive: these are no adverbs, participles or plurals. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  NN: list(`
  family, reply, supply, ally, assembly, anomaly, bully, rally, belly, jelly, monopoly, butterfly, ceiling, wedding,
  thing, nothing, something, anything, everything, morning, evening, building, meeting, hearing, king, ring, spring,
  string, wing, briefing, ruling, funding, spending, housing, feeling, trading, banking, hiring, shooting, bombing,
  killing, beginning, understanding, warning, seed, speed, need, feed, weed, breed, bed, shed, hundred, news,
  series, species, politics, economics, physics, mathematics, business, process, progress, success, access,
  congress, press, class, boss, loss, glass, grass, crisis, basis, analysis, thesis, status, virus, campus, bus,
  gas, focus, bonus, census, consensus, chorus, surplus, stimulus, apparatus, gross, mess, dress, stress, address,
  distress, witness, fitness, illness, weakness, happiness, darkness, lens, chaos, atlas, canvas, bias, proposal,
  deal, goal, hospital, capital, arrival, trial, denial, approval, refusal, removal, withdrawal, survival, festival,
  official, criminal, individual, principal, professional, signal, meal, material, rival, scandal, animal, metal,
  total, journal, spokesman, spokeswoman, president, minister, leader, official, article, vehicle, cable, table,
  obstacle, clinic, critic, traffic, public, republic, topic, music, logic, panic, fabric, epidemic, pandemic,
  statistic, executive, objective, representative, narrative, initiative, detective, alternative, motive, native,
  relative
`),
  JJ: list(`
  early, friendly, lively, lovely, likely, unlikely, ugly, daily, weekly, monthly, yearly, hourly, costly, deadly,
  elderly, orderly, lonely, holy, silly, timely, friendly, unfriendly, worldly, scholarly, cowardly, kindly, unruly,
  red, sacred, naked, wicked, beloved, alleged, armed, unprecedented, unexpected, limited, united, dedicated,
  sophisticated, complicated, ongoing, leading, outstanding, willing, unwilling, interesting, exciting, surprising,
  missing, overwhelming, promising, neighboring, neighbouring, alarming, pressing, devastating, disappointing,
  encouraging
`),
  NNS: list("people, police, media, officials, data, criteria, children, men, women, feet, mice, forces"),
  VBZ: list("says, does, goes, has"),
  VB: list("bring, sing, succeed, proceed, exceed, need, agree, bless")
};

/** Nouns that follow "to" without an article, so that "to war" is no infinitive. */
export const bare = list(
  "war, court, power, office, school, work, death, trial, jail, prison, date, life, peace, market"
);

/** Nouns that are adjectives before another noun: "an official visit". */
export const adjectivesToo = list(`
  official, criminal, individual, principal, professional, public, executive, native, relative, representative,
  alternative, objective
`);

/** Common nouns that are written in capitals. */
export const capitalNouns = list(`
  SUV, SUVs, TV, TVs, CEO, CEOs, CFO, COO, MP, MPs, MEP, MEPs, PM, GDP, DNA, ID, IQ, PR, IT, AI, VP, PC, PCs, CD,
  DVD, GPS, HIV, Internet, Web
`);

/** Plural names. */
export const pluralNames = list(`
  States, Nations, Emirates, Islands, Democrats, Republicans, Conservatives, Liberals, Tories, Greens, Olympics,
  Games
`);

/** Words younger than natural's list, which is of the 1980s. */
export const modern = list(`
  app, backlash, blog, blogger, bitcoin, broadband, browser, cellphone, coronavirus, covid, crowdfunding,
  cryptocurrency, cyber, cyberattack, database, download, drone, ebook, email, emoji, frontrunner, fundraiser,
  genome, google, hacker, hashtag, hedge-fund, homepage, internet, jihadist, laptop, lawsuit, lifestyle, livestream,
  lockdown, login, malware, meme, meltdown, migrant, multimedia, offline, online, pandemic, paywall, podcast,
  refugee, selfie, showdown, smartphone, smart-phone, software, spyware, startup, stimulus, streaming,
  sustainability, texting, timeline, trafficking, tweet, upload, vaccine, vape, voicemail, web, webcast, webpage,
  website, whistleblower, wi-fi, wifi, workforce, workplace, youtuber, zoom
`);
