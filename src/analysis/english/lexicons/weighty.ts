// What makes a sentence weigh in a report, whoever leaves it out or puts it in: answers to charges, steps of a criminal
// case, harm to people, limits of what is known or shown, conditions. After the news values of Galtung & Ruge (1965) and
// Harcup & O'Neill (2017), and the duties of press codes (right of reply, presumption of innocence, limits of studies).

import {list, nouns, verb, verbs} from "../inflect.js";

export const weighty = {
  // the other side speaks, or was asked
  answer: [
    ...verbs("deny, refute, rebut, dispute, reject, dismiss, apologise, apologize"),
    ...list(`
      denial, denials, rebuttal, apology, no comment, not guilty, unproven, unfounded, baseless, groundless, innocent,
      not immediately available, could not be reached, couldn't be reached, could not immediately be reached,
      not be reached, attempts to reach, not return, didn't return, did not return, not respond, didn't respond,
      not immediately respond, declined to comment, declined comment, declined to discuss, declines to comment,
      refused to comment, would not comment, wouldn't comment, not comment, not available for comment, nothing wrong,
      no wrongdoing, lawyer, lawyers, attorney, attorneys, defended, defends, stands by, stood by
    `)
  ],

  // steps of a case against somebody
  guilt: [
    ...verbs(
      "accuse, allege, charge, arrest, convict, sentence, indict, investigate, sue, prosecute, suspect, detain, jail, release, confess, extradite, acquit, fine, arraign, testify"
    ),
    ...verb("plead"),
    ...list(`
      guilty, murder, murdered, manslaughter, homicide, suicide, rape, assault, fraud, abuse, bail, warrant, felony, misdemeanor, criminal record,
      prison, custody, suspect, suspects, charges, lawsuit, allegation, allegations, accusation, accusations, probation, parole, conviction, convictions, verdict, trial,
      investigation, suspicious, foul play
    `)
  ],

  // harm, and how those harmed are
  harm: [
    ...verbs("kill, die, injure, wound, hospitalize, hospitalise, collapse, evacuate, recover, suffer"),
    ...list(
      "dead, death, deaths, victim, victims, casualties, hospital, injuries, condition, critical condition, stable condition, survived, survivors, fatal, bodies, toll"
    )
  ],

  // what is not known, not shown, not so in general
  limit: [
    ...list(`
      unclear, unknown, not clear, not known, not yet known, not immediately clear, no evidence, little evidence, cannot be verified, could not be verified, not verified,
      independently verified, unconfirmed, not confirmed, rumors, rumours, rumor, rumour, cause is not known, under investigation, still investigating, cannot say, can't say, no indication,
      limitation, limitations, limits, small sample, self-reported, observational, did not prove, does not prove, not prove, cause and effect, association, more research, further research, further studies,
      larger studies, not peer-reviewed, peer-reviewed, preliminary, funded by, conflict of interest, margin of error, sample size, only in mice, animal studies, caution, cautioned, cautions, warned, caveat, caveats,
      skeptical, sceptical, skepticism, critics, critic, criticism, experts say, not involved, was not involved in, not part of the study, exception, exceptions, exempt, unlikely, not necessarily, no guarantee, depends on
    `)
  ],

  // a turn against what was said before
  contrast: list(
    "however, but, although, though, despite, nevertheless, still, yet, while, unless, only if, except, instead, even so, on the other hand, contrary to, rather than"
  ),

  // what was so before
  earlier: [
    ...list(
      "previously, earlier, in the past, history of, second time, third time, first time, already, since then, last year, years ago, once before, repeatedly, a series of, former, formerly, had been, record of, known for"
    )
  ],

  // what those in charge say, do, or will do
  ruling: [
    ...nouns(
      "judge, court, ruling, jury, regulator, government, ministry, minister, president, police, official, authority, prosecutor, spokesman, spokeswoman, spokesperson, agency, department, council, law, policy, vote, bill, ban, deal"
    ),
    ...list(
      "authorities, agencies, policies, spokespeople, ruled, ordered, approved, agreed, announced, decided, recalled, suspended, resigned, fired"
    )
  ]
} as const satisfies Record<string, readonly string[]>;

export type WeightyClass = keyof typeof weighty;

/** Words by which a writer takes a stance that are in no list of loaded words: evaluation, degree, motive, manner. */
export const stance = [
  ...list(`
    abruptly, apparently, arguably, astonishingly, bizarre, bizarrely, blatant, blatantly, boldly, bombshell, brazen, brazenly, catastrophic,
    chilling, clearly, controversial, controversially, costly, crucial, curiously, damning, desperate, desperately, disastrous, disturbing, drastic, dramatic, dramatically, eerie, embarrassing,
    embattled, epic, explosive, extraordinary, extreme, famously, frankly, frightening, furious, ghastly, grim, grisly, gruesome, harrowing, heartbreaking, heartless, historic, hopefully,
    horrific, horrifying, huge, hugely, iconic, impressive, infamous, inevitably, ironically, landmark, legendary, lucky, luckily, massive, mere, merely, messy, mysterious, mysteriously, naturally,
    notably, notorious, notoriously, oddly, of course, ominous, outrageous, painful, perfect, predictably, prominent, quietly, rare, remarkable, remarkably, ruthless, sadly, scandal, scathing, sensational, serious,
    severe, shameful, sharply, shocking, shockingly, so-called, sparking, spectacular, staggering, strange, stunning, stunningly, supposedly, surprising, surprisingly, terrifying, tragic, tragically, troubled, troubling, truly, ugly, unbelievable, undoubtedly,
    unfortunately, unprecedented, unsurprisingly, vicious, wild, wildly, without doubt, woefully, worst, worse, best ever, at best, simply, just another, yet again, once again, not surprisingly, to be sure, no wonder, so much for, let alone, after all, in fact, indeed,
    apt, aptly, fitting, sure to, bound to, seems to, almost certainly, likely to, doomed, obsessed, obsession, frenzy, chaos, turmoil, fiasco, debacle, saga, drama, spat, feud, row, blunder, backlash, firestorm, outrage, uproar, fallout, meltdown, showdown, bloodbath,
    blasted, lashed, touted, boasted, bragged, gushed, fumed, quipped, joked, ranted, railed, scoffed, mocked, trashed, vowed, skyrocketed, sparked, dared, insisted, claimed, conceded, bashed, smacked, slapped, flaunted, snubbed
  `)
];

/** Words that give a motive. */
export const motive = list(
  "in an attempt to, in a bid to, in an effort to, aimed at, aims to, aimed to, in order to, so as to, designed to, meant to, hoping to, trying to, because, to avoid, out of, for fear of, a move to, seeking to, to try to"
);
