// Ways of stating what an event means instead of what happened. Written for this project from general knowledge of news style,
// after van Dijk (1988) News as Discourse (evaluation and context as categories of the news schema), Bell (1991) The Language of
// News Media, Martin & White (2005) on graduation and appreciation, and White (1997) on orbital "satellite" sentences that
// appraise and contextualise. A base form stands for its regular forms.

import {list} from "../inflect.js";

export const gloss = {
  // an event does what only words and signs can do; a person as subject is acting, not meaning
  meaning: list(`
    symbolize, symbolise, signify, underscore, underline, highlight, showcase, reflect, represent, exemplify, epitomize, epitomise,
    embody, illustrate, encapsulate, crystallize, crystallise, spotlight, foreshadow, herald, betoken, bespeak, evoke, reaffirm, reinforce, cement, transcend, testify to, attest to, point up, speak to, speaks volumes, speak volumes, spell out,
    signal, usher in, lay bare, lays bare, laid bare, drive home, drives home, drove home, bring home, brings home
  `),

  // the same as a comment hung on to the sentence: "…, highlighting the bond"
  comment: list(`
    symbolizing, symbolising, signifying, underscoring, underlining, highlighting, showcasing, reflecting, representing, exemplifying,
    epitomizing, epitomising, embodying, illustrating, encapsulating, emphasizing, emphasising, demonstrating, signaling, signalling,
    suggesting, indicating, marking, cementing, reinforcing, reaffirming, foreshadowing, heralding, transcending, raising questions, raising concerns, raising doubts, raising fears, raising eyebrows, fueling speculation, fuelling speculation,
    prompting reflections, prompting questions, paving the way, ushering in, setting the stage, sending a message, sending a signal
  `),

  // it is a sign, a proof, a turn of history
  sign: list(`
    symbol of, symbolic of, symbols of, testament to, reminder of, reminder that, a sign of, signs of a, a sign that, hallmark of, emblem of, emblematic of, reflection of, a reflection on, representation of, manifestation of, embodiment of,
    epitome of, harbinger of, microcosm of, metaphor for, illustration of, a measure of, indicative of, symptomatic of, symptom of,
    turning point, watershed, milestone in, new chapter, new era, new phase, new dawn, end of an era, crossroads, tipping point,
    defining moment, pivotal moment, historic moment, sea change, game changer, paradigm shift, wake-up call, cautionary tale
  `),

  // its place in a larger picture
  frame: list(`
    backdrop of, backdrop to, symbolic significance, added significance, takes on significance, take on significance, took on significance,
    significance of the, significance of this, deeper meaning, larger meaning, broader context, wider context, bigger picture, larger picture,
    broader implications, wider implications, far-reaching implications, strategic implications, geopolitical implications,
    geopolitical landscape, political landscape, strategic landscape, security landscape, shifting landscape, complex dynamics,
    evolving dynamics, shifting dynamics, changing dynamics, power dynamics, global dynamics, dynamics of, balance of power,
    balance of global power, shift in the balance, geopolitical chessboard, geopolitical chess, grand scheme, broader pattern,
    broader trend, broader strategy, larger strategy, new dimension, intriguing dimension, another dimension, new layer, unique layer,
    another layer, layer of complexity, layer to the, dimension to, twist to, official seal, stands out as, stand out as, stands as, stood
    out as, comes at a time when, comes at a moment, comes amid growing, speaks to the, the message was clear, sends a message,
    sent a message, sends a clear message, sent a clear message, sends a strong message, sends a signal, sent a signal, sheds light on,
    shed light on, sheds new light, raises questions, raise questions, raised questions, raises the question, begs the question,
    raises concerns, raises doubts, raises eyebrows, paves the way, paved the way, sets the stage, opens the door to, casts doubt on,
    casts a shadow, cast a shadow, calls into question, called into question, challenges the efficacy, challenges the notion, challenges the
    idea, challenges the assumption, challenges the effectiveness, challenges the efforts, challenges the legitimacy, challenges the authority
  `),

  // it is more than it is
  beyond: list(`
    not merely, not simply about, not just about, more than just a, more than just the, more than a mere, more than a simple,
    more than merely, extends beyond, extend beyond, extended beyond, extending beyond, goes beyond, go beyond, went beyond, going beyond,
    goes far beyond, goes well beyond, reaches beyond, transcends, rises above, larger than, bigger than politics
  `),

  // where it will lead, said by nobody in particular
  outlook: list(`
    remains to be seen, time will tell, only time will tell, could reshape, may reshape, might reshape, will reshape, could redefine, could
    redraw, could alter the course, could shift the balance, could tip the balance, could change the course, may alter the, the stakes are high,
    the coming months will, the coming weeks will, history will judge, bodes well, bodes ill, does not bode well, the question now is,
    the question is whether, what happens next, is likely to reverberate, will reverberate, sure to, bound to have, the writing is on the wall
  `)
} as const satisfies Record<string, readonly string[]>;

/** Who speaks, acts or reports rather than means: with these as subject a verb of meaning tells an event. */
export const actors: readonly string[] = list(`
  he, she, they, we, i, you, who, leader, president, minister, spokesman, spokeswoman, spokesperson, official, senator, congressman,
  congresswoman, lawmaker, representative, governor, mayor, secretary, chairman, chairwoman, chief, ambassador, diplomat, envoy, judge,
  lawyer, attorney, prosecutor, police, officer, general, candidate, campaign, analyst, expert, critic, professor, author, writer, reporter,
  journalist, man, woman, delegate, deputy, member, councillor, councilor, mp, peer, agent, broker, solicitor, barrister, partner, pupil, people, player, coach, artist, activist, supporter, opponent, republican, democrat, conservative, liberal, adviser,
  aide, government, administration, ministry, department, agency, party, committee, court, company, group, union, team, firm, report, study,
  survey, poll, statement, article, letter, document, memo, review, paper, book, investigation, speaker, host, witness, doctor, map, chart, graph, diagram,
  table, data, statistics, light, lamp, siren, alarm
`);

/** With one of these before it, a comment belongs to the speaker. */
export const sayings: readonly string[] = list(`
  say, says, said, saying, tell, told, add, adds, added, note, noted, state, states, stated, stating, explain, explained, speak, spoke, write, wrote,
  tweet, tweeted, announce, announced, declare, declared, warn, warned, argue, argued, claim, claimed, insist, insisted, testify, testified,
  emphasize, emphasized, stress, stressed, reiterate, reiterated, remark, remarked, respond, responded, reply, replied, comment, commented
`);

/** Ideas that no ending tells: what an event may "represent" or "reflect" when it is being interpreted. */
export const abstract: readonly string[] = list(`
  bond, trust, mistrust, distrust, shift, change, step, leap, effort, attempt, desire, will, wish, hope, fear, anger, pride, shame, guilt, spirit,
  mood, view, outlook, belief, faith, value, ideal, idea, ethos, culture, rapport, tie, threat, challenge, break, breach, breakthrough, departure,
  turn, victory, triumph, defeat, blow, setback, gamble, compromise, struggle, tension, rift, divide, trend, approach, attitude, strategy, legacy,
  truth, reality, myth, dream, vision, love, respect, contempt, concern, doubt, worry, choice, failure, success, chance, risk, danger, power,
  strength, weakness, best, worst, need, thinking, way, sense, peace, progress, hypocrisy, courage, rebuke, warning, betrayal, milestone, sacrifice, memory, beginning, start, end
`);
