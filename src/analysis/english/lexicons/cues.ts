// Cues of attribution: what reports that somebody said, thought, wanted or showed something. Written for this project
// from the linguistics of reporting, not drawn from any labelled text:
//   Quirk, Greenbaum, Leech & Svartvik (1985) A Comprehensive Grammar of the English Language, 14.28-35 (direct and
//     indirect speech), 16.30-38 (public, private and suasive verbs; infinitives; as), 16.71-83 and 17.26 (complements);
//   Levin (1993) English Verb Classes and Alternations, 29 (characterize, declare, conjecture), 31-33 (amuse, admire,
//     want, judgement), 37 (communication);
//   Austin (1962) How to Do Things with Words; Bergler (1992) Evidential Analysis of Reported Speech;
//   Thompson & Ye (1991) Evaluation in the reporting verbs; Francis (1986) Anaphoric Nouns; Hyland (2005) Metadiscourse.
//
// To add a cue, put its plain form into the line that says what kind of act it is and what may follow it, or add a line:
// class (what may follow): words. "point out" is one cue, tried before "point"; "complain about|of" is two. A verb may
// stand in several lines. What may follow a verb:
//   clause     X denied (that) …                       quote      "…," X said
//   loose      with clause: only after that, how, why  person     X told reporters …
//   noun       X denied the charge                     evidence   the poll showed a rise: X is a document
//   to         X vowed to …                            object-to  X urged them to …
//   as         X hailed it as …                        with       X charged him with …
//   ing        X regrets saying …                      call       X called it a sham

import {classes, list} from "../words.js";

export type Takes =
  "clause" | "loose" | "quote" | "person" | "noun" | "evidence" | "to" | "object-to" | "as" | "with" | "ing" | "call";

/** A line of a list: words of one class, and what they take. */
export interface CueLine {
  class: string;
  takes: string[];
  words: string[];
}

const readLines = (text: string): CueLine[] =>
  classes(text).map(([head, words]) => {
    const [, kind = "", takes = ""] = /^([a-z]+) \(([^)]+)\)$/.exec(head) as RegExpExecArray;
    return {class: kind, takes: takes.split(" "), words};
  });

export const VERBS = readLines(`
# Saying, without a stance (Quirk's public verbs; Levin 37.3, 37.7, 37.9)
said (clause quote noun): announce, attest, avow, certify, clarify, communicate, convey, declare, dictate,
  elaborate, explain, expound, lecture, let slip, make clear, make plain, mention, narrate, note, own up to,
  paraphrase, point to, preach, proclaim, profess, pronounce, read, recall, recount, reiterate, relate, relay,
  repeat, report, restate, retweet, say, specify, spell out, state, swear, testify, tweet, voice, write
said (clause quote): add, answer, blog, caption, chime in, comment, conclude, continue, e-mail, email, go on,
  interject, jest, joke, kid, muse, observe, opine, phone in, post, quip, reflect, remark, reminisce, reply,
  respond, start off, telegraph, text, text-message, wire
said (clause quote person noun): advise, apprise, brief, inform, notify, remind, tell
said (clause quote person): assure, reassure
said (quote clause): come back, counter, fire back, hit back, push back, respond back, retort, shoot back, snap back
said (noun): address, allude to, answer, bring up, broach, chat about, chronicle, circulate, cite, commemorate,
  comment on, congratulate, describe, detail, discuss, echo, elaborate on, enumerate, expand on, expound on, go
  into, go on about, go over, gossip about, greet, hint at, honor, honour, invoke, issue, joke about, kid about, lay
  out, list, memorialize, mention, mourn, name, narrate, opine on, outline, post about, publish, put forward, put
  out, quote, raise, react to, recap, recite, refer to, reference, rehash, remark on, remember, reply to, report on,
  respond to, run through, salute, set forth, set out, speak about|of, speak out about|on|for, spell out, sum up, summarise,
  summarize, talk about|of|up, testify about, toast, touch on|upon, tweet about, weigh in on|about, write
  about|of|on
said (clause): get across, indicate, leak, let on, put it, recollect, signal, telegraph, tip off
said (quote): begin, deadpan, drawl, effuse, enthuse, go, gush, intone, rap, recite, rhapsodize, sing, wisecrack
said (quote loose clause): bark, bellow, blurt, blurt out, boom, bristle, call out, chant, chuckle, cry, cry out,
  exclaim, fume, giggle, groan, growl, hiss, howl, laugh, moan, mumble, murmur, mutter, rage, rant, roar, scoff,
  scream, shout, shriek, sigh, sneer, stammer, thunder, whine, whisper, yell

# Claiming: the reporter keeps a distance (Thompson & Ye's author acts; Bergler)
claimed (clause quote noun): allege, argue, assert, aver, charge, claim, hint, imply, insinuate, intimate, plead,
  posit, postulate, speculate, suggest, venture
claimed (clause quote): contend, counter, hold, hypothesize, insist, maintain, object, protest, reason, submit,
  theorize
claimed (noun): argue for|over|about|against, boast of|about, brag about|of, defend, downplay, dwell on, exaggerate,
  float, gloss over, hype, insist on|upon, justify, lie about, minimize, overstate, parrot, peddle, perpetuate,
  pitch, play down, play up, promote, rationalize, spin, stick by, stick to, tout, trumpet
claimed (to): allege, claim, pretend, profess, purport
claimed (clause): bluster, boast, brag, exaggerate, lie, overstate, pretend
claimed (to object-to): allege

# Stressing
stressed (clause quote noun): affirm, emphasise, emphasize, highlight, reaffirm, reassert, stress, underline,
  underscore
stressed (clause noun): accentuate, drive home, hammer home, point out, point up, press home, single out, spotlight
stressed (noun): belabor, call attention to, draw attention to, focus on, hammer, harp on, point to, seize on|upon,
  zero in on

# Confirming: the content is taken for true (Thompson & Ye's factive verbs)
confirmed (clause quote noun): acknowledge, admit, concede, confess, confirm, disclose, divulge, reveal, verify
confirmed (clause noun): accept, attest, certify, concur, corroborate, document, establish, recognise, recognize,
  vouch
confirmed (noun): admit to, agree with|on|upon|about, attest to, concur with, confess to, lay bare, own up to,
  reconfirm, side with, testify to, unveil, vouch for
confirmed (ing): acknowledge, admit, admit to, confess to, recall
confirmed (clause quote): agree

# Denying, refusing, passing over
denied (clause quote noun ing): deny
denied (noun): back away from, back off, bat down, break with, split with, brush aside, brush off, challenge, contest,
  contradict, debunk, decline, deflect, disagree with|on|over|about, disavow, disclaim, discount, dismiss, disown,
  dispute, disregard, distance, dodge, duck, evade, forswear, gloss over, ignore, knock down, laugh off, negate,
  object to, overlook, overrule, push back against|on, rebuff, rebut, recant, refuse, refute, reject, renounce,
  repudiate, rescind, resist, retract, rule out, shoot down, shrug off, sidestep, skirt, spurn, take back, take issue
  with, tiptoe around, turn down, veto, walk back, wave away, wave off
denied (clause loose): disagree, dispute, doubt, refute
denied (to): decline, refuse
denied (as): brush off, disavow, discount, dismiss, laugh off, reject, shrug off, wave off, write off

# Asking (Levin 37.1)
asked (quote loose clause person): ask, query, quiz
asked (noun): ask about|for, enquire about, grill, inquire about|into, probe, query, question, quiz, wonder about
asked (loose clause quote): enquire, inquire, question, wonder
asked (object-to to): ask, beg, petition

# Urging, proposing, ordering (Quirk's suasive verbs; Levin 37.9)
urged (clause quote noun): advise, counsel, demand, exhort, implore, plead, propose, recommend, request, urge
urged (object-to): admonish, advise, appeal to, beg, beseech, call on|upon, caution, challenge, command, compel,
  convince, counsel, dare, direct, encourage, enlist, entreat, exhort, goad, implore, instruct, invite, lobby,
  nudge, order, persuade, plead with, press, pressure, prod, push, remind, request, summon, tell, tempt, urge, warn
urged (noun): advocate, advocate for, agitate for, appeal for, argue for, ask for, call for, campaign for|against|on,
  champion, clamor for, crusade against, demand, discourage, encourage, espouse, invite, lobby for, mandate, order,
  petition for, plead for, prescribe, press for, propose, push for, rally for|against|behind|around|over, recommend,
  request, seek, solicit, suggest, urge
urged (ing): advise, advocate, discuss, encourage, mention, oppose, propose, recommend, suggest, support
urged (to): ask, beg, campaign, clamor, demand, lobby, offer, petition, plead, press, propose, push
urged (clause): decree, dictate, instruct, mandate, order, rule, stipulate

# Promising, threatening, planning, deciding (Quirk 16.38)
promised (clause quote to noun): guarantee, pledge, promise, swear, threaten, vow
promised (person): promise
promised (to): agree, aim, arrange, bother, choose, commit, consent, conspire, contract, dare, decide, determine,
  elect, intend, look, mean, offer, opt, plan, prepare, propose, resolve, scheme, seek, threaten, undertake,
  volunteer
promised (clause): agree, decide, determine, plan, resolve
promised (noun): agree to, aim at, aim for, announce, commit to, consent to, consider, contemplate, decide on,
  envisage, envision, eye, mull, mull over, offer, opt for, plan, plan for, plan on, plot, ponder, settle on, swear
  off, swear to, threaten, weigh
promised (ing): avoid, consider, contemplate, envision, favor, mull, plan on, resist, rule out, weigh

# Warning
warned (clause quote person): alert, caution, warn
warned (noun): caution against|about, raise alarm about|over, sound the alarm about|over, warn of|about|against

# Fearing (Levin 31.3)
feared (clause noun): dread, fear
feared (clause): agonize, despair, fret, panic, worry
feared (noun): agonize over, care about, care for, despair of, fret about|over, obsess over|about, stew over, worry
  about|over

# Predicting, estimating (Levin 29.5)
predicted (clause quote noun): anticipate, estimate, forecast, foresee, foretell, predict, project, prophesy
predicted (clause loose): bet, calculate, conjecture, extrapolate, gauge, guess, reckon, surmise, wager
predicted (to object-to): estimate, forecast, predict, project

# Believing, knowing, judging (Quirk's private verbs; Levin 29.1-5)
believed (clause quote): think
believed (clause noun): assume, believe, expect, imagine, know, presume, realise, realize, suppose, suspect,
  understand
believed (clause): assess, conceive, consider, deduce, deem, discover, doubt, dream, fathom, feel, figure, find,
  forget, gather, guess, hear, hold, infer, judge, learn, notice, perceive, reckon, remember, see, sense, trust
believed (noun): agonize over, analyse, analyze, anticipate, assess, bank on, believe in, bet on, compare, count on,
  distrust, doubt, dream of|about, evaluate, examine, hear about|of, interpret, judge, know about|of, learn
  about|of, misinterpret, misjudge, misread, mistake, mistrust, misunderstand, overestimate, perceive, presume,
  rate, realize, reassess, reconsider, reflect on, regard, rely on, rethink, suspect, think of|about, underestimate,
  view
believed (object-to): assume, believe, consider, deem, expect, find, judge, know, presume, suspect, think, trust,
  understand
believed (to): expect, hope
believed (call): believe, consider, declare, deem, feel, find, judge, proclaim, pronounce, rank, rate, rule, think
believed (as): accept, cast, classify, conceive of, consider, construe, count, diagnose, envision, hold up, imagine,
  interpret, look at, look on, look upon, perceive, rate, read, recognize, regard, remember, see, take, think of,
  treat, view
believed (with): associate, compare, confuse, equate, liken

# Wanting (Levin 32)
wanted (to object-to): hate, intend, like, love, mean, prefer, want, wish
wanted (clause): hope, insist, pray, prefer, wish
wanted (to): aim, aspire, desire, hanker, hesitate, hope, itch, long, seek, strive, yearn
wanted (noun): aspire to, covet, crave, desire, embrace, favor, favour, fight for|against, hope for, hunger for,
  lean toward|towards, long for, look forward to, opt for, pine for, pray for, prefer, root for, strive for, vote
  for|against, want, wish for, yearn for

# Praising, supporting (Levin 33 and 31.2, to the good)
praised (noun): admire, adore, advocate, apologise for, apologize for|to, applaud, appreciate, approve, approve of,
  back, bless, celebrate, champion, cheer, come out for, commend, compliment, congratulate, credit, defend, embrace,
  empathize with, endorse, esteem, excuse, extol, favor, favour, flatter, forgive, get behind, glorify, hail, honor,
  identify with, idolize, laud, like, line up behind, love, pardon, praise, respect, revere, salute, sing the
  praises of, stand behind, stand by, stand up for, stick up for, support, sympathize with, thank, throw support
  behind, tout, trust, value, vouch for, welcome, worship
praised (quote clause): cheer, enthuse, gush, hail, marvel, praise, rejoice
praised (as): applaud, bill, bless, celebrate, cheer, commend, extol, hail, laud, market, praise, promote, tout,
  trumpet, welcome
praised (with): credit, praise, reward, thank

# Criticising, opposing (Levin 33 and 31.2, to the bad)
criticised (noun): abhor, accuse, admonish, assail, attack, badmouth, balk at, bash, begrudge, belittle, bemoan,
  berate, blame, blast, boo, brand, bridle at, bristle at, call out, castigate, censure, challenge, charge,
  chastise, chide, come out against, complain about|of|over, condemn, criticise, criticize, decry, demonize,
  denounce, deplore, deride, despise, detest, discredit, disdain, dislike, dismiss, disparage, distrust, dress down,
  envy, excoriate, fault, fear, fire back at, gang up on, go after, gripe about, grouse about, grumble about|over,
  hate, heckle, hector, hit, hit back at, hit out at, impeach, impugn, indict, insult, inveigh against, jab, jeer,
  knock, lambast, lambaste, lament, lampoon, lash, lash out at|against, laugh at, lay into, loathe, make fun of,
  malign, mind, moan about, mock, mourn, needle, nitpick, object to, oppose, pan, parody, pile on, pillory, poke fun
  at, poke holes in, protest, put down, question, rail against|about|at, rant about|against, rebuke, regret,
  reprimand, reproach, reprove, resent, revile, ridicule, rip, rip into, roast, rue, run down, satirize, savage,
  scapegoat, scoff at, scold, scorch, scorn, second-guess, shame, shoot back at, skewer, slam, slur, smear, sneer
  at, speak out against, strike back at, take a dig at, take a jab at, take a shot at, take a swipe at, take aim at,
  tar, taunt, tear into, tease, torch, trash, undermine, upbraid, vent about, vilify, whine about
criticised (clause quote): bemoan, berate, carp, caution, chastise, chide, complain, crow, decry, deplore, fume,
  gloat, grieve, gripe, grouse, grumble, huff, jeer, lament, marvel, mock, object, protest, rage, rail, regret,
  resent, scold, sneer, sniff, taunt, tease, vent, whine
criticised (as): assail, attack, blast, brand, cast, categorize, characterise, characterize, choose, cite, classify,
  condemn, criticise, criticize, decry, define, denote, denounce, depict, deride, describe, designate, dismiss,
  expose, frame, identify, invoke, label, list, mock, name, nominate, out, paint, pick, pillory, pitch, point to,
  portray, position, present, quote, refer to, ridicule, select, slam, stereotype, unmask
criticised (with): charge, credit, saddle, tar
criticised (call): brand, call, christen, crown, declare, dub, label, name, nickname, style, tag, term, title, vote

# Showing: documents and figures, and views put in public
showed (clause evidence): demonstrate, document, illustrate, imply, prove, reflect, reveal, show, signify
showed (clause noun): confirm, indicate, suggest
showed (clause): argue, calculate, conclude, debate, detect, determine, discover, discuss, establish, estimate,
  find, hold, observe, quarrel, rule, speculate, stipulate
showed (noun): address, allege, answer, argue, betray, bicker over, clarify, clash over|with, confirm, convey,
  debate, debate about, debate over, differ on|over|with, discuss, express, exude, feign, feud with|over, joust
  over, negotiate, pose, quarrel over, raise, review, scrutinize, signal, spar over|with, squabble over, stake out,
  state, tackle, tangle with|over, vent, vet, voice
showed (evidence): analyse, analyze, chronicle, contrast, cover, depict, detail, display, document, examine,
  exhibit, explore, feature, paint, portray, profile, register

# Public acts done with words (Austin's exercitives)
decided (noun): abandon, accede to, accept, adopt, affirm, agree to, aim at, announce, appoint, approve, authorise,
  authorize, ban, bar, campaign on, center on, choose, concede, concentrate on, condone, countenance, declare,
  demand, designate, emphasize, excuse, focus on, forbid, introduce, invite, name, negotiate, nominate, order,
  outlaw, overturn, pick, pledge, plot, preview, prioritize, promise, reject, request, roll out, run on, seek,
  solicit, sponsor, strike down, threaten, unveil, uphold, urge
decided (as): choose, designate, endorse, name, nominate, offer, pick, propose, suggest
decided (object-to): authorize, forbid, invite, nominate
`);

/** Light verbs: their noun tells what was done with words ("make the claim that", "issue a warning about"). */
export const LIGHT_VERBS = list(`
  make, give, offer, issue, voice, express, raise, have, hold, take, deliver, present, send, put, place, level,
  lodge, file, draw, sound, reach, get, cast, share, harbor, renew, announce, unveil, release, float, reiterate,
  repeat, lay
`);

/** Nouns with a content behind them: "the claim that", "fears of". What may follow is that, to or a preposition. */
export const NOUNS = readLines(`
said (that about on): announcement, comment, declaration, message, remark, reply, response, statement, testimony
said (that): argument, case, idea, joke, news, notion, proclamation, refrain, rumor, rumour, story, talk, theory,
  word
said (about of): account, characterization, depiction, description, discussion, explanation, jokes, mention,
  portrayal, stories, talk
claimed (that of): accusation, allegation, assertion, boast, charge, claim, contention, insinuation, lie, myth,
  speculation, suggestion
claimed (about): accusation, allegation, argument, assertion, claim, lies, rumors, rumours, speculation, suggestion,
  theories
confirmed (that of): acknowledgement, acknowledgment, admission, concession, confession, confirmation, disclosure,
  recognition, revelation
confirmed (that): affirmation, agreement, assurance, consensus, reassurance
denied (that of to): denial, disavowal, dismissal, rebuttal, refusal, rejection
urged (that for to): appeal, bid, call, demand, plea, proposal, push, recommendation, request
promised (that to of): commitment, decision, guarantee, intent, intention, offer, plan, pledge, promise, threat,
  vow, willingness
warned (that of about): caution, warning
feared (that of about over): alarm, anxiety, apprehension, concern, dread, fear, nervousness, panic, unease, worry
predicted (that of about): estimate, expectation, forecast, prediction, prognosis, projection
believed (that of about in): belief, faith, feeling, impression, opinion, perception, realization,
  suspicion, thought, view
believed (that): assumption, conclusion, conviction, feeling, hunch, knowledge, premise, sense, understanding
believed (about): ambivalence, confusion, curiosity, doubt, misgivings, question, reservation, scepticism,
  skepticism, uncertainty
believed (that over): certainty, confidence, doubt, optimism, pessimism, scepticism, skepticism
wanted (that to of for): aim, ambition, aspiration, desire, determination, dream, eagerness, goal, hope, longing,
  preference, quest, wish
praised (of for): admiration, affection, appreciation, approval, endorsement, enthusiasm, fondness, love, praise,
  respect, support, sympathy
criticised (of over about): anger, complaint, condemnation, criticism, critique, denunciation, dismay, frustration,
  mockery, objection, outrage
criticised (of to over with): antipathy, aversion, contempt, disapproval, disdain, dislike, distrust, hatred,
  hostility, objection, opposition, resistance
criticised (on at): anger, assault, attack, frustration, jab, outrage, swipe
showed (that of): evidence, finding, hint, indication, proof, sign
`);

/** Adjectives of saying or thinking, after a form of be, feel or seem: "is confident that", "was critical of". */
export const ADJECTIVES = readLines(`
said (about on): adamant, candid, clear, coy, emphatic, explicit, insistent, mum, outspoken, passionate, serious,
  silent, vague, vocal
said (that): adamant, clear, emphatic, explicit, insistent
feared (that of about to over): afraid, alarmed, anxious, apprehensive, concerned, fearful, frightened, nervous,
  scared, terrified, uneasy, worried
believed (that of about): aware, certain, confident, conscious, convinced, doubtful, mindful, positive, sure,
  unaware, uncertain, unsure
believed (that about of): bullish, cynical, dubious, leery, open, optimistic, pessimistic, sceptical, skeptical,
  suspicious, wary
believed (that about at by to): amazed, astonished, baffled, confused, curious, interested, intrigued, perplexed,
  puzzled, struck, stunned, surprised
wanted (to): anxious, desperate, determined, eager, hesitant, inclined, keen, loath, loathe, poised, prepared,
  ready, reluctant, unwilling, willing
wanted (that to for): excited, hopeful, impatient
praised (that of about with to by): delighted, elated, glad, grateful, happy, impressed, pleased, proud, relieved,
  satisfied, thankful, thrilled
praised (of): appreciative, fond, respectful, supportive, tolerant
criticised (of): contemptuous, critical, disdainful, dismissive, envious, intolerant, jealous, resentful, sick,
  tired, weary
criticised (that about at with by over to): angry, annoyed, appalled, ashamed, bitter, bothered, disappointed,
  disgusted, dismayed, dissatisfied, disturbed, frustrated, furious, horrified, incensed, irritated, livid, mad,
  offended, outraged, sad, saddened, shocked, troubled, unhappy, upset
criticised (to): averse, committed, hostile, open, opposed, resistant, sympathetic
`);

/** Adjectives with an empty subject: "it is clear that". Nobody is named as the source. */
export const IT_ADJECTIVES = list(`
  clear, unclear, obvious, evident, apparent, likely, unlikely, possible, true, doubtful, certain, uncertain,
  plausible, well-known, known, understandable, surprising, unsurprising, ironic, telling, noteworthy, conceivable,
  inconceivable, important, imperative, critical, crucial, unfortunate, encouraging, alarming, troubling
`);

/** Adverbs by which a writer says that somebody else says so. "Apparently" is the paper's own guess, and is left out. */
export const ADVERBS = list(`
  reportedly, allegedly, purportedly, supposedly, ostensibly
`);

/** What is done when it is ordered, beside nouns in -tion, -ment and the like: "ordered a raid", but not "flour". */
export const DEEDS = list(`
  assault, attack, audit, ban, blockade, ceasefire, change, check, curfew, cut, delay, end, freeze, halt, hunt, increase,
  inquiry, move, pause, probe, purge, raid, recount, reform, release, report, return, review, search, stop, strike,
  study, surge, test, trial
`);
