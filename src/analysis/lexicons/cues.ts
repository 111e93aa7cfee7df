// Cues of attribution: what reports that somebody said, thought, wanted or showed something. Written for this project
// from the linguistics of reporting, not drawn from any labelled text:
//   Quirk, Greenbaum, Leech & Svartvik (1985) A Comprehensive Grammar of the English Language, 14.28-35 (direct and
//     indirect speech) and 16.30-38 (public, private and suasive factual verbs; verbs with infinitive and as);
//   Levin (1993) English Verb Classes and Alternations, 29 (characterize, declare, conjecture), 31-33 (amuse, admire,
//     want, judgement), 37 (communication: tell, say, manner of speaking, advise);
//   Bergler (1992) Evidential Analysis of Reported Speech; Thompson & Ye (1991) Evaluation in the reporting verbs;
//   Hyland (2005) Metadiscourse (evidentials, attitude markers, boosters).
//
// To add a cue: put its plain form into the line that says what kind of act it is and what may follow it, or add a
// line. "point out" is one cue, tried before "point"; "complain about|of" is two. What may follow, in `takes`:
//   clause     X denied (that) …                       quote      "…," X said
//   noun       X denied the charge                     person     X told reporters …
//   to         X vowed to …                            object-to  X urged them to …
//   as         X hailed it as …                        ing        X regrets saying …
//   with       X charged him with …                    call       X called it a sham
//   loose      with clause: the clause must open with that, how, what …

export type Takes =
  "clause" | "quote" | "noun" | "person" | "to" | "object-to" | "as" | "ing" | "with" | "call" | "loose";

export interface CueLine {
  class: string;
  takes: Takes[];
  words: string;
}

const line = (kind: string, takes: string, words: string): CueLine => ({
  class: kind,
  takes: takes.split(" ") as Takes[],
  words
});

export const VERBS: readonly CueLine[] = [
  // Saying, without a stance (Quirk's public verbs; Levin 37.7, 37.9)
  line("said", "clause quote noun", "say, state, declare, announce, note, repeat, reiterate, restate, mention"),
  line("said", "clause quote", "add, remark, comment, observe, continue, go on, interject, chime in, begin, start off"),
  line(
    "said",
    "clause quote noun",
    "explain, report, recount, relate, recall, write, tweet, retweet, testify, specify"
  ),
  line(
    "said",
    "clause quote",
    "reply, respond, answer, conclude, muse, quip, joke, jest, kid, opine, reflect, reminisce"
  ),
  line("said", "clause quote", "email, e-mail, text, text-message, post, blog, wire, telegraph, phone in, caption"),
  line("said", "clause quote noun", "convey, communicate, relay, proclaim, pronounce, profess, read, voice, air"),
  line("said", "clause quote person noun", "tell, inform, notify, brief, advise, remind, apprise, show, teach"),
  line("said", "clause quote person", "assure, reassure"),
  line(
    "said",
    "quote clause",
    "counter, retort, shoot back, fire back, hit back, push back, snap back, come back, respond back"
  ),
  line("said", "noun", "describe, detail, outline, discuss, summarize, summarise, sum up, recite, narrate, chronicle"),
  line(
    "said",
    "noun",
    "talk about|of|up, speak about|of|out about|to, touch on|upon, refer to, allude to, address, reference"
  ),
  line(
    "said",
    "noun",
    "comment on, elaborate on, expand on, expound on, remark on, report on, testify about, write about|of|on"
  ),
  line(
    "said",
    "noun",
    "chat about, gossip about, joke about, kid about, hint at, tweet about, post about, opine on, weigh in on|about"
  ),
  line(
    "said",
    "noun",
    "go on about, go into, go over, run through, lay out, set out, spell out, put forward, set forth, put out"
  ),
  line("said", "noun", "issue, publish, circulate"),
  line(
    "said",
    "clause quote noun",
    "spell out, clarify, elaborate, expound, paraphrase, point to, make clear, make plain, let slip"
  ),
  line(
    "said",
    "noun",
    "cite, quote, mention, name, list, enumerate, invoke, bring up, raise, broach, recap, rehash, echo"
  ),
  line("said", "clause", "recollect, let on, put it, get across, tip off, leak, signal, telegraph, indicate"),
  line(
    "said",
    "quote",
    "be like, go, deadpan, wisecrack, intone, drawl, enthuse, gush, effuse, rhapsodize, sing, rap, recite"
  ),
  line("said", "noun", "greet, toast, congratulate, salute, honor, honour, commemorate, remember, memorialize, mourn"),
  line("said", "clause quote noun", "preach, lecture, dictate, narrate, swear, attest, certify, avow, own up to"),
  line("said", "noun", "respond to, reply to, react to, answer"),

  // Manner of speaking (Levin 37.3): a quotation, or "shouted that"
  line(
    "said",
    "quote loose clause",
    "whisper, shout, yell, scream, cry, cry out, call out, mutter, mumble, murmur, bark, growl"
  ),
  line(
    "said",
    "quote loose clause",
    "groan, moan, sigh, laugh, chuckle, giggle, roar, bellow, thunder, boom, howl, hiss, blurt"
  ),
  line(
    "said",
    "quote loose clause",
    "blurt out, exclaim, scoff, sneer, shriek, stammer, whine, rant, rage, fume, bristle, chant"
  ),

  // Claiming: the reporter keeps a distance (Thompson & Ye's author acts; Bergler)
  line("claimed", "clause quote noun", "claim, allege, assert, maintain, charge, argue, posit, postulate, plead, aver"),
  line(
    "claimed",
    "clause quote",
    "contend, insist, hold, reason, hypothesize, theorize, counter, submit, protest, object"
  ),
  line("claimed", "clause quote noun", "suggest, imply, insinuate, intimate, speculate, hint, venture"),
  line(
    "claimed",
    "noun",
    "insist on|upon, argue for|over|about|against, dwell on, stick to, stick by, defend, justify, rationalize"
  ),
  line("claimed", "to", "claim, purport, profess, pretend, allege"),
  line("claimed", "clause", "lie, boast, brag, bluster, pretend, exaggerate, overstate"),
  line(
    "claimed",
    "noun",
    "lie about, boast of|about, brag about|of, tout, trumpet, play up, hype, exaggerate, overstate, parrot, peddle"
  ),
  line("claimed", "noun", "spin, pitch, perpetuate, promote, float, downplay, play down, minimize, gloss over"),
  line("claimed", "to object-to", "allege, hold"),

  // Stressing
  line(
    "stressed",
    "clause quote noun",
    "stress, emphasize, emphasise, underline, underscore, reaffirm, affirm, reassert, highlight"
  ),
  line(
    "stressed",
    "clause noun",
    "point out, point up, single out, spotlight, accentuate, drive home, hammer home, press home"
  ),
  line(
    "stressed",
    "noun",
    "point to, draw attention to, call attention to, seize on|upon, zero in on, focus on, hammer, belabor, harp on"
  ),

  // Confirming: the content is taken for true (factive; Thompson & Ye)
  line(
    "confirmed",
    "clause quote noun",
    "confirm, acknowledge, admit, concede, confess, disclose, reveal, divulge, verify"
  ),
  line(
    "confirmed",
    "clause noun",
    "recognize, recognise, accept, corroborate, concur, document, establish, certify, attest, vouch"
  ),
  line(
    "confirmed",
    "noun",
    "admit to, confess to, attest to, own up to, vouch for, testify to, ratify, validate, vindicate, uphold"
  ),
  line("confirmed", "ing", "admit, acknowledge, recall, confess to, admit to"),
  line("confirmed", "clause quote", "agree"),
  line(
    "confirmed",
    "noun",
    "agree with|on|upon|about, concur with, side with, share, reconfirm, unveil, uncover, expose, lay bare"
  ),

  // Denying and refusing
  line("denied", "clause quote noun ing", "deny"),
  line(
    "denied",
    "noun",
    "reject, refute, rebut, dispute, contradict, discount, dismiss, disavow, disown, repudiate, renounce, rebuff"
  ),
  line(
    "denied",
    "noun",
    "brush off, brush aside, wave off, wave away, shrug off, laugh off, shoot down, knock down, bat down, rule out"
  ),
  line(
    "denied",
    "noun",
    "disagree with|on|over|about, take issue with, object to, challenge, contest, push back against|on, deflect"
  ),
  line(
    "denied",
    "noun",
    "retract, recant, take back, walk back, back away from, back off, distance, disclaim, debunk, negate, evade, dodge, duck"
  ),
  line("denied", "clause loose", "dispute, disagree, doubt, refute"),
  line("denied", "to", "refuse, decline"),
  line("denied", "noun", "refuse, decline, turn down, spurn, resist, veto, rescind, overrule, forswear"),
  line("denied", "noun", "ignore, disregard, sidestep, skirt, overlook, gloss over, tiptoe around"),
  line("denied", "as", "dismiss, reject, discount, brush off, write off, laugh off, wave off, shrug off, disavow"),

  // Asking and urging (Quirk's suasive verbs; Levin 37.1, 37.9)
  line("asked", "quote loose clause person", "ask, query, quiz"),
  line(
    "asked",
    "noun",
    "ask about|for, inquire about|into, enquire about, question, query, quiz, probe, wonder about, grill"
  ),
  line("asked", "loose clause quote", "wonder, inquire, enquire, question"),
  line("asked", "object-to to", "ask, beg, petition"),
  line(
    "urged",
    "clause quote noun",
    "demand, propose, recommend, request, advise, implore, plead, urge, counsel, exhort"
  ),
  line(
    "urged",
    "object-to",
    "urge, press, pressure, implore, beseech, exhort, encourage, advise, counsel, invite, challenge, caution"
  ),
  line(
    "urged",
    "object-to",
    "tell, warn, order, instruct, direct, command, call on|upon, appeal to, plead with, beg, remind, prod, push, lobby"
  ),
  line(
    "urged",
    "object-to",
    "persuade, convince, request, summon, dare, nudge, entreat, admonish, goad, enlist, compel, tempt"
  ),
  line(
    "urged",
    "noun",
    "call for, press for, push for, lobby for, appeal for, plead for, advocate, advocate for, urge, demand, request, seek"
  ),
  line(
    "urged",
    "noun",
    "campaign for|against|on, rally for|against|behind|around|over, argue for, agitate for, clamor for, petition for, crusade against"
  ),
  line(
    "urged",
    "noun",
    "suggest, prescribe, recommend, propose, mandate, order, encourage, discourage, champion, espouse, invite, solicit"
  ),
  line("urged", "ing", "suggest, propose, recommend, advise, advocate, discuss, encourage, mention, oppose, support"),
  line("urged", "to", "propose, demand, offer, ask, petition, lobby, push, press, campaign, clamor, beg, plead"),
  line("urged", "clause", "rule, order, decree, dictate, mandate, instruct, stipulate"),

  // Promising, threatening, planning (Quirk 16.38)
  line("promised", "clause quote to noun", "promise, vow, pledge, swear, threaten, guarantee"),
  line("promised", "person", "promise"),
  line(
    "promised",
    "to",
    "agree, offer, volunteer, commit, undertake, resolve, plan, intend, mean, propose, aim, decide, elect, choose, opt"
  ),
  line(
    "promised",
    "to",
    "consent, contract, threaten, determine, prepare, arrange, look, seek, conspire, scheme, dare, bother"
  ),
  line("promised", "clause", "decide, resolve, determine, agree, plan"),
  line(
    "promised",
    "noun",
    "commit to, plan for, plan on, plan, plot, offer, announce, threaten, swear off, swear to, agree to, consent to, opt for, decide on"
  ),
  line(
    "promised",
    "noun",
    "settle on, mull over, mull, weigh, contemplate, ponder, consider, envision, envisage, eye, aim for, aim at"
  ),
  line("promised", "ing", "consider, contemplate, mull, weigh, favor, plan on, envision, resist, avoid, rule out"),

  // Warning, fearing
  line("warned", "clause quote person", "warn, caution, alert"),
  line(
    "warned",
    "noun",
    "warn of|about|against, caution against|about, sound the alarm about|over, raise alarm about|over"
  ),
  line("feared", "clause noun", "fear, dread"),
  line("feared", "clause", "worry, fret, despair, agonize, panic"),
  line(
    "feared",
    "noun",
    "worry about|over, fret about|over, agonize over, obsess over|about, stew over, despair of, care about, care for"
  ),

  // Predicting, estimating (Levin 29.5)
  line(
    "predicted",
    "clause quote noun",
    "predict, forecast, project, prophesy, foretell, estimate, foresee, anticipate"
  ),
  line("predicted", "clause loose", "calculate, reckon, gauge, conjecture, surmise, extrapolate, bet, wager, guess"),
  line("predicted", "to object-to", "project, forecast, predict, estimate"),

  // Believing, knowing (Quirk's private verbs; Levin 29.4-5)
  line("believed", "clause quote", "think"),
  line(
    "believed",
    "clause noun",
    "believe, know, understand, suspect, assume, presume, expect, realize, realise, imagine, suppose"
  ),
  line(
    "believed",
    "clause",
    "feel, guess, figure, trust, doubt, reckon, deem, find, see, hear, learn, notice, discover, remember, forget"
  ),
  line(
    "believed",
    "clause",
    "sense, gather, infer, deduce, perceive, fathom, conceive, judge, assess, consider, dream, hold"
  ),
  line(
    "believed",
    "noun",
    "believe in, think of|about, know about|of, hear about|of, learn about|of, dream of|about, agonize over, reflect on"
  ),
  line(
    "believed",
    "noun",
    "suspect, doubt, presume, anticipate, perceive, realize, mistrust, distrust, reconsider, rethink, reassess, assess"
  ),
  line(
    "believed",
    "noun",
    "count on, bank on, bet on, rely on, mistake, misunderstand, misread, misjudge, overestimate, underestimate, misinterpret"
  ),
  line(
    "believed",
    "object-to",
    "believe, expect, think, consider, know, presume, assume, suspect, understand, deem, find, judge, trust"
  ),
  line("believed", "to", "expect, hope"),
  line(
    "believed",
    "call",
    "consider, deem, find, think, believe, feel, judge, rate, proclaim, declare, pronounce, rule, rank"
  ),
  line(
    "believed",
    "as",
    "see, view, regard, perceive, think of, conceive of, interpret, read, treat, rate, recognize, consider, take, construe"
  ),
  line(
    "believed",
    "as",
    "look at, look on, look upon, hold up, remember, envision, imagine, accept, cast, count, diagnose, classify"
  ),
  line("believed", "noun", "view, regard, interpret, judge, evaluate, rate, analyze, analyse, examine, compare"),
  line("believed", "with", "compare, liken, equate, associate, confuse"),

  // Wanting (Levin 32)
  line("wanted", "to object-to", "want, wish, like, prefer, love, hate, intend, mean"),
  line("wanted", "clause", "hope, wish, prefer, pray, insist"),
  line("wanted", "to", "hope, desire, long, yearn, seek, aspire, strive, aim, itch, hesitate, hanker"),
  line(
    "wanted",
    "noun",
    "want, desire, crave, covet, hope for, wish for, long for, yearn for, pray for, prefer, favor, favour, aspire to"
  ),
  line(
    "wanted",
    "noun",
    "look forward to, pine for, hunger for, opt for, root for, vote for|against, lean toward|towards, embrace, strive for, fight for|against"
  ),

  // Praising, supporting (Levin 33; 31.2 admire)
  line(
    "praised",
    "noun",
    "praise, hail, laud, applaud, commend, extol, celebrate, welcome, thank, congratulate, compliment, salute, cheer"
  ),
  line(
    "praised",
    "noun",
    "endorse, support, back, embrace, defend, champion, advocate, approve, approve of, favor, favour, bless, tout, glorify, idolize"
  ),
  line(
    "praised",
    "noun",
    "admire, respect, appreciate, love, like, enjoy, cherish, value, treasure, adore, revere, trust, prize, relish, esteem, worship, savor"
  ),
  line(
    "praised",
    "noun",
    "stand by, stand behind, stand up for, stick up for, line up behind, get behind, come out for, throw support behind, sing the praises of"
  ),
  line(
    "praised",
    "noun",
    "credit, vouch for, apologize for|to, apologise for, sympathize with, empathize with, identify with, honor, flatter, forgive, excuse, pardon"
  ),
  line("praised", "quote clause", "praise, hail, cheer, enthuse, rejoice, marvel, gush"),
  line(
    "praised",
    "as",
    "praise, hail, laud, applaud, tout, celebrate, commend, welcome, trumpet, extol, cheer, bill, promote, bless, market"
  ),
  line("praised", "with", "credit, thank, praise, reward"),

  // Criticising (Levin 33 judgement; 31.2 with a negative turn)
  line(
    "criticised",
    "noun",
    "criticize, criticise, attack, slam, blast, condemn, denounce, decry, deplore, bemoan, lament, blame, fault, assail"
  ),
  line(
    "criticised",
    "noun",
    "accuse, mock, ridicule, deride, disparage, belittle, lambaste, lambast, pan, bash, knock, hit, rip, skewer, pillory, savage"
  ),
  line(
    "criticised",
    "noun",
    "chide, scold, rebuke, reprimand, reprove, berate, upbraid, castigate, censure, excoriate, vilify, demonize, malign, smear, slur"
  ),
  line(
    "criticised",
    "noun",
    "insult, taunt, tease, needle, jab, heckle, hector, lash, trash, torch, roast, scorch, vilify, revile, scorn, scapegoat, badmouth, lampoon"
  ),
  line(
    "criticised",
    "noun",
    "oppose, protest, question, challenge, reproach, admonish, discredit, impugn, undermine, second-guess, nitpick, tar, brand, shame, satirize, parody"
  ),
  line(
    "criticised",
    "noun",
    "hate, dislike, detest, despise, loathe, resent, disdain, abhor, regret, begrudge, envy, fear, mind, dismiss, distrust, rue, mourn"
  ),
  line(
    "criticised",
    "noun",
    "call out, lash out at|against, tear into, rip into, lay into, hit out at, hit back at, fire back at, shoot back at, strike back at, take aim at"
  ),
  line(
    "criticised",
    "noun",
    "go after, lay into, pile on, gang up on, run down, put down, dress down, speak out against, come out against, inveigh against, rail against|about|at"
  ),
  line(
    "criticised",
    "noun",
    "complain about|of|over, grumble about|over, gripe about, grouse about, whine about, rant about|against, vent about, moan about, bristle at, balk at, bridle at"
  ),
  line(
    "criticised",
    "noun",
    "object to, scoff at, sneer at, jeer, boo, laugh at, poke fun at, make fun of, poke holes in, take a swipe at, take a shot at, take a jab at, take a dig at"
  ),
  line(
    "criticised",
    "clause quote",
    "complain, grumble, gripe, grouse, lament, bemoan, fume, protest, object, carp, huff, whine, sniff, sneer, scold, chide, taunt, mock"
  ),
  line(
    "criticised",
    "clause quote",
    "regret, marvel, resent, rail, grieve, deplore, crow, gloat, caution, jeer, tease, chastise, decry, berate, rage, vent"
  ),
  line("criticised", "noun", "chastise, indict, impeach, charge"),
  line(
    "criticised",
    "as",
    "attack, slam, blast, condemn, denounce, decry, deride, ridicule, mock, criticize, criticise, assail, brand, pillory, dismiss"
  ),
  line(
    "criticised",
    "as",
    "portray, depict, paint, cast, characterize, characterise, describe, define, identify, label, frame, present, position, pitch, denote, stereotype"
  ),
  line(
    "criticised",
    "as",
    "cite, quote, list, refer to, name, point to, nominate, designate, classify, categorize, invoke, choose, pick, select, expose, out, unmask"
  ),
  line("criticised", "with", "charge, tar, credit, saddle"),
  line(
    "criticised",
    "call",
    "call, dub, label, brand, term, christen, nickname, name, style, tag, title, crown, vote, declare"
  ),

  // Showing: documents, figures, and people in public acts (Levin 29.1, 37.7)
  line(
    "showed",
    "clause noun",
    "show, indicate, reveal, suggest, demonstrate, illustrate, prove, reflect, imply, document, confirm, signify"
  ),
  line(
    "showed",
    "clause",
    "find, conclude, determine, establish, detect, discover, observe, estimate, calculate, hold, rule, stipulate"
  ),
  line(
    "showed",
    "noun",
    "express, voice, signal, air, convey, exude, vent, register, state, display, exhibit, confirm, feign, betray"
  ),
  line(
    "showed",
    "noun",
    "depict, portray, paint, allege, chronicle, feature, detail, cover, profile, examine, explore, analyze, document, analyse, contrast"
  ),
  line(
    "showed",
    "noun",
    "pose, tackle, discuss, debate, argue, negotiate, address, raise, answer, clarify, review, scrutinize, vet, stake out, debate over"
  ),
  line("showed", "clause", "debate, discuss, argue, quarrel, speculate"),
  line(
    "showed",
    "noun",
    "debate about, clash over|with, spar over|with, quarrel over, squabble over, bicker over, feud with|over, joust over, tangle with|over, differ on|over|with"
  ),

  // Public acts done with words (Austin's exercitives and commissives)
  line(
    "decided",
    "noun",
    "approve, reject, adopt, ban, outlaw, bar, authorize, authorise, overturn, strike down, uphold, affirm"
  ),
  line("decided", "noun", "choose, pick, nominate, appoint, name, designate, invite"),
  line("decided", "noun", "announce, unveil, declare, introduce, roll out, sponsor, preview, abandon"),
  line(
    "decided",
    "noun",
    "demand, request, solicit, seek, urge, pledge, promise, threaten, order, negotiate, agree to, accede to"
  ),
  line(
    "decided",
    "noun",
    "prioritize, emphasize, concentrate on, aim at, focus on, center on, campaign on, run on, plot"
  ),
  line("decided", "as", "nominate, choose, pick, name, designate, endorse, propose, suggest, offer"),
  line("decided", "noun", "accept, concede, condone, countenance, excuse, forbid"),
  line("decided", "object-to", "authorize, forbid, invite, nominate")
];

/** Light verbs: the noun tells what was done with words ("make the case that", "issue a warning"). */
export const LIGHT_VERBS =
  "make, give, offer, issue, voice, express, raise, have, hold, take, deliver, present, send, put, place, level, lodge, " +
  "file, draw, sound, reach, get, cast, share, harbor, renew, announce, unveil, release, float, reiterate, repeat, lay out";

/** What may follow a noun of saying or thinking. A preposition stands for itself. */
export interface NounLine {
  class: string;
  takes: string[];
  words: string;
}

const nounLine = (kind: string, takes: string, words: string): NounLine => ({
  class: kind,
  takes: takes.split(" "),
  words
});

// Nouns with an appositive clause or a complement (Quirk 17.26; Francis (1986) anaphoric nouns).
export const NOUNS: readonly NounLine[] = [
  nounLine(
    "said",
    "that about on",
    "statement, announcement, declaration, comment, remark, message, testimony, reply, response"
  ),
  nounLine(
    "said",
    "that",
    "news, word, notion, idea, proclamation, joke, theory, story, rumor, rumour, argument, case, refrain, talk"
  ),
  nounLine(
    "said",
    "about of",
    "description, depiction, portrayal, characterization, explanation, account, mention, discussion, talk, stories, jokes"
  ),
  nounLine(
    "claimed",
    "that of",
    "claim, allegation, assertion, accusation, contention, charge, insinuation, suggestion, speculation, boast, lie, myth"
  ),
  nounLine(
    "claimed",
    "about",
    "claim, allegation, assertion, accusation, argument, speculation, suggestion, lies, rumors, rumours, theories"
  ),
  nounLine(
    "confirmed",
    "that of",
    "admission, acknowledgment, acknowledgement, confirmation, concession, revelation, disclosure, recognition, confession"
  ),
  nounLine("confirmed", "that", "agreement, consensus, affirmation, assurance, reassurance"),
  nounLine("denied", "that of to", "denial, rejection, refusal, dismissal, rebuttal, disavowal"),
  nounLine("urged", "that for to", "call, demand, appeal, plea, request, recommendation, proposal, push, bid"),
  nounLine(
    "promised",
    "that to of",
    "promise, vow, pledge, threat, offer, commitment, guarantee, decision, plan, intention, intent, willingness"
  ),
  nounLine("warned", "that of about", "warning, caution"),
  nounLine(
    "feared",
    "that of about over",
    "fear, concern, worry, anxiety, alarm, dread, nervousness, unease, apprehension, panic"
  ),
  nounLine("predicted", "that of about", "prediction, forecast, projection, expectation, estimate, prognosis"),
  nounLine(
    "believed",
    "that of about in",
    "belief, view, opinion, conviction, impression, feeling, perception, thought, suspicion, realization, faith"
  ),
  nounLine("believed", "that", "conclusion, sense, understanding, knowledge, premise, assumption, hunch, feeling"),
  nounLine(
    "believed",
    "about",
    "doubt, skepticism, scepticism, question, misgivings, reservation, confusion, uncertainty, curiosity, ambivalence"
  ),
  nounLine("believed", "that over", "doubt, skepticism, scepticism, confidence, certainty, optimism, pessimism"),
  nounLine(
    "wanted",
    "that to of for",
    "hope, wish, desire, aspiration, ambition, longing, eagerness, dream, quest, preference, goal, aim, determination"
  ),
  nounLine(
    "praised",
    "of for",
    "praise, admiration, endorsement, support, affection, fondness, respect, approval, appreciation, enthusiasm, sympathy, love"
  ),
  nounLine(
    "criticised",
    "of over about",
    "criticism, condemnation, denunciation, critique, complaint, outrage, anger, objection, mockery, frustration, dismay"
  ),
  nounLine(
    "criticised",
    "of to over with",
    "opposition, objection, resistance, hostility, aversion, antipathy, hatred, dislike, distrust, contempt, disdain, disapproval"
  ),
  nounLine("criticised", "on at", "attack, assault, jab, swipe, outrage, anger, frustration"),
  nounLine("showed", "that of", "evidence, proof, sign, indication, hint, finding")
];

/** Nouns for one who holds a view: an opponent of the treaty. */
export const HOLDERS =
  "opponent, supporter, proponent, critic, advocate, champion, defender, backer, foe, detractor, skeptic, sceptic, admirer, fan, booster, believer";

// Adjectives of saying or thinking after a form of be, feel, seem, become, remain (Quirk 16.71-83).
export const ADJECTIVES: readonly NounLine[] = [
  nounLine(
    "believed",
    "that of about",
    "confident, sure, certain, convinced, positive, aware, unaware, mindful, conscious, unsure, uncertain, doubtful"
  ),
  nounLine(
    "believed",
    "that about of",
    "optimistic, pessimistic, skeptical, sceptical, dubious, suspicious, wary, leery, bullish, cynical, open"
  ),
  nounLine(
    "feared",
    "that of about to over",
    "afraid, worried, concerned, anxious, nervous, fearful, scared, alarmed, terrified, frightened, apprehensive, uneasy"
  ),
  nounLine(
    "wanted",
    "to",
    "eager, keen, willing, ready, anxious, determined, prepared, inclined, reluctant, unwilling, hesitant, loath, loathe, poised, desperate"
  ),
  nounLine("wanted", "that to for", "hopeful, excited, impatient"),
  nounLine(
    "praised",
    "that of about with to by",
    "glad, happy, pleased, proud, delighted, grateful, thankful, relieved, thrilled, satisfied, impressed, elated"
  ),
  nounLine("praised", "of", "supportive, appreciative, fond, respectful, tolerant"),
  nounLine(
    "criticised",
    "of",
    "critical, contemptuous, disdainful, dismissive, resentful, intolerant, envious, jealous, tired, sick, weary"
  ),
  nounLine(
    "criticised",
    "that about at with by over to",
    "angry, upset, furious, unhappy, frustrated, disappointed, outraged, annoyed, irritated, offended, appalled, disgusted"
  ),
  nounLine(
    "criticised",
    "that about at with by over to",
    "dismayed, dissatisfied, bitter, mad, livid, incensed, sad, saddened, shocked, horrified, troubled, disturbed, bothered, ashamed"
  ),
  nounLine(
    "believed",
    "that about at by to",
    "surprised, amazed, astonished, stunned, baffled, puzzled, perplexed, curious, confused, struck, intrigued, interested"
  ),
  nounLine("criticised", "to", "opposed, committed, resistant, averse, hostile, open, sympathetic"),
  nounLine(
    "said",
    "about on",
    "adamant, insistent, candid, vocal, outspoken, explicit, clear, emphatic, silent, mum, coy, vague, passionate, serious"
  ),
  nounLine("said", "that", "adamant, insistent, clear, explicit, emphatic")
];

/** Adjectives with an empty subject: it is clear that … Nobody is named as the source. */
export const IT_ADJECTIVES =
  "clear, unclear, obvious, evident, apparent, likely, unlikely, possible, true, doubtful, certain, uncertain, plausible, " +
  "well-known, known, understandable, surprising, unsurprising, ironic, telling, noteworthy, conceivable, inconceivable, " +
  "important, imperative, critical, crucial, unfortunate, encouraging, alarming, troubling";

/** Adverbs by which a writer says that somebody else says so. "Apparently" is the paper's own guess. */
export const ADVERBS =
  "reportedly, allegedly, purportedly, supposedly, ostensibly";

/** Of a source named by a phrase at the side: according to X, in X's view. */
export const SIDE_PHRASES =
  "according to, in the words of, in the view of, in the opinion of, in the eyes of, per, as per, in accordance with, citing, quoting";
