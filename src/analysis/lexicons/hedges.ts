// Hedges by class, the words with which a text holds back from a flat claim. To add a word, add a string to its class.
//
// Classes after Hyland (1998) Hedging in Scientific Research Articles and (2005) Metadiscourse; approximators after Prince,
// Frader & Bosk (1982) and Channell (1994) Vague Language; hearsay and appearance after Chafe (1986) and Aikhenvald (2004)
// Evidentiality; unrealised events after Quirk et al. (1985) A Comprehensive Grammar, 4.2–4.17 and 15.33. Guards against
// double meanings (May the month, "some" before a noun) stand in hedging.ts.

import {nouns, pairs, passive, verb, verbs} from "../inflect.js";

const PEOPLE = [
  ...[
    "people",
    "critics",
    "experts",
    "analysts",
    "observers",
    "scholars",
    "historians",
    "scientists",
    "researchers",
    "authors"
  ],
  ...[
    "writers",
    "commentators",
    "fans",
    "sources",
    "officials",
    "economists",
    "insiders",
    "reviewers",
    "biographers",
    "others"
  ],
  ...[
    "supporters",
    "opponents",
    "proponents",
    "detractors",
    "journalists",
    "academics",
    "groups",
    "sceptics",
    "skeptics"
  ]
];
const OPINE = [
  ...[
    "say",
    "said",
    "believe",
    "believed",
    "think",
    "thought",
    "claim",
    "claimed",
    "argue",
    "argued",
    "consider",
    "considered"
  ],
  ...[
    "feel",
    "felt",
    "suggest",
    "suggested",
    "have said",
    "have suggested",
    "have argued",
    "have claimed",
    "contend",
    "contended"
  ],
  ...[
    "regard",
    "regarded",
    "see",
    "view",
    "call",
    "describe",
    "agree",
    "maintain",
    "speculate",
    "speculated",
    "assert"
  ],
  ...[
    "fear",
    "feared",
    "hold",
    "held",
    "note",
    "noted",
    "refer",
    "attribute",
    "assume",
    "attest",
    "insist",
    "insisted",
    "point"
  ],
  ...[
    "interpret",
    "suspect",
    "doubt",
    "also believe",
    "also say",
    "still believe",
    "now believe",
    "would say",
    "would argue"
  ]
];

export const hedges = {
  // what may be so: weak epistemic modals
  modal: ["may", "might", "could", "mayn't", "mightn't", "may well", "might well", "could well", "may or may not"],

  // what would be so under some condition
  would: ["would", "wouldn't", "he'd", "she'd", "they'd", "it'd", "we'd", "you'd", "i'd", "would've"],

  // judgements of likelihood
  probability: [
    ...[
      "perhaps",
      "maybe",
      "possibly",
      "probably",
      "presumably",
      "conceivably",
      "arguably",
      "potentially",
      "plausibly"
    ],
    ...[
      "likely",
      "unlikely",
      "most likely",
      "very likely",
      "quite possibly",
      "in all likelihood",
      "in all probability"
    ],
    ...[
      "hypothetically",
      "theoretically",
      "in theory",
      "feasibly",
      "doubtfully",
      "questionably",
      "maybe even",
      "perchance"
    ]
  ],
  possible: [
    ...[
      "possible",
      "probable",
      "improbable",
      "plausible",
      "conceivable",
      "potential",
      "imaginable",
      "feasible",
      "thinkable"
    ],
    ...nouns("possibility", "probability", "potentiality"),
    ...["likelihood", "a chance", "some chance", "prospect", "prospects", "prone to", "liable to", "capable of"]
  ],
  doubt: [
    ...["unclear", "unsure", "uncertain", "not clear", "not certain", "not sure", "not known", "unknown", "undecided"],
    ...["doubtful", "dubious", "questionable", "debatable", "arguable", "unconfirmed", "unverified", "unproven"],
    ...["inconclusive", "ambiguous", "speculative", "tentative", "tentatively", "in doubt", "open to question"],
    ...["unresolved", "remains to be seen", "not necessarily", "uncertainty", "uncertainties"]
  ],
  dispute: [
    ...[
      "disputed",
      "controversial",
      "controversially",
      "contentious",
      "open to debate",
      "a matter of debate",
      "debated"
    ],
    ...["mystery", "little evidence", "no evidence", "limited evidence"],
    ...nouns("doubt", "rumor", "rumour", "speculation", "allegation", "suspicion", "conjecture", "hypothesis", "guess")
  ],

  // hearsay and other marks of second-hand knowledge
  hearsay: [
    ...["reportedly", "allegedly", "supposedly", "purportedly", "apparently", "seemingly", "ostensibly", "evidently"],
    ...[
      "alleged",
      "purported",
      "supposed",
      "reputed",
      "reputedly",
      "rumored",
      "rumoured",
      "putative",
      "presumed",
      "suspected"
    ],
    ...[
      "so-called",
      "self-styled",
      "would-be",
      "it is said",
      "it was said",
      "is said",
      "are said",
      "was said",
      "were said"
    ],
    ...["it is understood", "it was reported", "it is reported", "on the face of it", "by all accounts", "word has it"]
  ],

  // how things look
  appearance: [
    ...verb("seem"),
    ...verb("appear"),
    ...pairs(
      ["look", "looks", "looked", "looking", "sound", "sounds", "sounded", "feel", "feels", "felt"],
      ["like", "as if"]
    ),
    ...pairs(["look", "looks", "looked", "sound", "sounds", "sounded"], ["as though", "set to", "likely to"]),
    ...["as if", "as though", "give the impression", "gives the impression", "gave the impression", "semblance of"]
  ],

  // what evidence hints at
  inference: [
    ...verbs(
      "suggest",
      "indicate",
      "imply",
      "hint",
      "infer",
      "estimate",
      "deduce",
      "surmise",
      "extrapolate",
      "tend to"
    ),
    ...verbs("hypothesize", "hypothesise", "postulate", "theorize", "theorise")
  ],
  evidence: [
    ...nouns("indication", "suggestion", "implication", "inference", "estimate", "assumption", "tendency", "hint"),
    ...verb("point to"),
    ...[
      "suggestive",
      "indicative",
      "consistent with",
      "in line with",
      "associated with",
      "linked to",
      "correlated with"
    ]
  ],

  // belief, as a verb with its holder
  belief: [
    ...verb("believe"),
    ...verb("think", "thought"),
    ...verb("feel", "felt"),
    ...verbs(
      "suppose",
      "presume",
      "assume",
      "guess",
      "suspect",
      "reckon",
      "imagine",
      "speculate",
      "conjecture",
      "doubt",
      "wonder"
    ),
    ...verbs("perceive", "deem", "regard", "view", "consider", "expect", "anticipate", "predict", "project"),
    ...verb("foresee", "foresaw", "foreseen"),
    ...verb("forecast", "forecast"),
    ...nouns("belief", "opinion", "expectation", "prediction", "theory"),
    ...[
      "in my view",
      "in our view",
      "in my opinion",
      "in our opinion",
      "to my mind",
      "to our knowledge",
      "as far as we know"
    ]
  ],

  // belief with nobody who holds it: "it is thought that"
  agentless: [
    ...passive(
      "thought",
      "believed",
      "assumed",
      "presumed",
      "supposed",
      "suspected",
      "estimated",
      "rumored",
      "rumoured"
    ),
    ...passive(
      "understood",
      "alleged",
      "reported",
      "said to",
      "claimed",
      "speculated",
      "suggested",
      "argued",
      "theorized"
    ),
    ...passive("hypothesized", "deemed", "perceived", "inferred", "reputed")
  ],
  expectation: [
    ...passive(
      "expected",
      "predicted",
      "anticipated",
      "projected",
      "forecast",
      "hoped",
      "feared",
      "tipped",
      "meant",
      "intended"
    )
  ],
  esteem: [
    ...passive(
      "considered",
      "regarded",
      "viewed",
      "seen as",
      "recognized",
      "recognised",
      "credited",
      "described as",
      "cited as"
    ),
    ...passive(
      "hailed as",
      "praised",
      "criticized",
      "criticised",
      "acclaimed",
      "remembered",
      "acknowledged",
      "accepted"
    ),
    ...passive(
      "held to be",
      "touted",
      "attributed to",
      "referred to as",
      "dubbed",
      "thought of",
      "interpreted",
      "felt"
    ),
    ...[
      "widely considered",
      "widely regarded",
      "widely known",
      "widely believed",
      "well known",
      "well-known",
      "best known"
    ],
    ...[
      "generally considered",
      "generally regarded",
      "often considered",
      "often regarded",
      "often called",
      "also considered"
    ],
    ...[
      "sometimes called",
      "commonly known",
      "commonly called",
      "often referred",
      "sometimes referred",
      "popularly known"
    ]
  ],

  // a claim with nobody one could ask
  nameless: [
    ...pairs(["some", "many", "most", "several", "certain", "various", "numerous", "other"], PEOPLE),
    ...pairs(PEOPLE, OPINE),
    ...pairs(["some", "many", "most", "several", "others", "few"], OPINE),
    ...[
      "some of whom",
      "many of whom",
      "critics have",
      "experts agree",
      "popular belief",
      "conventional wisdom",
      "public opinion"
    ],
    ...[
      "it has been said",
      "it has been suggested",
      "it has been claimed",
      "it has been argued",
      "it has been reported"
    ],
    ...[
      "it is often said",
      "it is claimed",
      "it is argued",
      "it could be argued",
      "it can be argued",
      "it may be argued"
    ],
    ...[
      "there are claims",
      "there have been claims",
      "there are reports",
      "reports suggest",
      "reports indicate",
      "reports say"
    ],
    ...[
      "studies suggest",
      "studies show",
      "studies have shown",
      "research suggests",
      "evidence suggests",
      "sources say"
    ],
    ...[
      "according to some",
      "according to many",
      "according to reports",
      "according to sources",
      "according to legend"
    ],
    ...[
      "by some",
      "by many",
      "by others",
      "by critics",
      "by most",
      "by several",
      "considered by",
      "regarded by",
      "seen by"
    ],
    ...[
      "a source",
      "sources",
      "some sources",
      "insiders",
      "observers",
      "pundits",
      "legend has it",
      "tradition has it",
      "folklore"
    ],
    ...[
      "many people",
      "some people",
      "most people",
      "many fans",
      "many critics",
      "many scholars",
      "some scholars",
      "some say"
    ]
  ],

  // report, with whoever reports
  report: [
    ...verbs("claim", "argue", "allege", "assert", "contend", "maintain", "insist", "purport", "propose", "posit"),
    ...verb("say", "said"),
    ...verb("tell", "told"),
    ...verbs(
      "report",
      "note",
      "remark",
      "comment",
      "state",
      "announce",
      "add",
      "explain",
      "describe",
      "criticize",
      "accuse"
    ),
    ...nouns("claim", "report", "argument", "accusation", "interpretation"),
    "according to"
  ],

  // numbers made round; a number must follow (or precede "or so")
  approximator: [
    ...["about", "around", "approximately", "roughly", "some", "nearly", "almost", "close to", "circa", "an estimated"],
    ...["somewhere around", "in the region of", "in the neighborhood of", "in the neighbourhood of", "on the order of"],
    ...["or so", "or thereabouts", "give or take", "just about", "in the vicinity of", "estimated", "reportedly some"]
  ],
  bound: [
    ...[
      "more than",
      "less than",
      "fewer than",
      "at least",
      "at most",
      "up to",
      "over",
      "under",
      "as many as",
      "as much as"
    ],
    ...[
      "no more than",
      "no less than",
      "no fewer than",
      "as few as",
      "as little as",
      "upwards of",
      "in excess of",
      "just over"
    ],
    ...["just under", "well over", "well under", "or more", "or less", "or fewer", "between"]
  ],

  // amounts left open
  quantity: [
    ...[
      "some",
      "several",
      "many",
      "few",
      "a few",
      "numerous",
      "various",
      "certain",
      "countless",
      "much",
      "most",
      "others"
    ],
    ...[
      "a number of",
      "a variety of",
      "a range of",
      "a series of",
      "a handful of",
      "a couple of",
      "a lot of",
      "lots of",
      "plenty of"
    ],
    ...[
      "a large number of",
      "large numbers of",
      "a great deal of",
      "a good deal of",
      "a great many",
      "a majority of",
      "the majority"
    ],
    ...[
      "dozens of",
      "scores of",
      "hundreds of",
      "thousands of",
      "millions of",
      "tens of thousands of",
      "hundreds of thousands of"
    ],
    ...[
      "any number of",
      "much of",
      "many of",
      "most of",
      "some of",
      "several of",
      "part of",
      "parts of",
      "a portion of",
      "to date"
    ],
    ...[
      "somehow",
      "something",
      "someone",
      "somewhere",
      "somebody",
      "sometime",
      "something like",
      "some kind of",
      "some sort of"
    ],
    ...[
      "a certain",
      "considerable",
      "a significant number",
      "multiple",
      "sizable",
      "large part",
      "for the most part",
      "not all"
    ]
  ],
  frequency: [
    ...[
      "often",
      "sometimes",
      "usually",
      "generally",
      "frequently",
      "typically",
      "occasionally",
      "commonly",
      "rarely",
      "seldom"
    ],
    ...[
      "normally",
      "in general",
      "at times",
      "from time to time",
      "as a rule",
      "in many cases",
      "in most cases",
      "in some cases"
    ],
    ...[
      "traditionally",
      "mostly",
      "mainly",
      "largely",
      "primarily",
      "predominantly",
      "by and large",
      "on the whole",
      "regularly"
    ],
    ...[
      "once in a while",
      "every so often",
      "more often than not",
      "at some point",
      "historically",
      "popularly",
      "widely"
    ]
  ],

  // words that blunt the edge of another: "somewhat", "sort of"
  downtoner: [
    ...[
      "somewhat",
      "sort of",
      "kind of",
      "more or less",
      "in a sense",
      "to some extent",
      "to some degree",
      "to a certain extent"
    ],
    ...[
      "in part",
      "partly",
      "partially",
      "fairly",
      "rather",
      "quite",
      "relatively",
      "comparatively",
      "reasonably",
      "moderately"
    ],
    ...[
      "essentially",
      "basically",
      "virtually",
      "practically",
      "effectively",
      "in effect",
      "broadly",
      "loosely",
      "almost",
      "nearly"
    ],
    ...[
      "slightly",
      "a bit",
      "a little",
      "mildly",
      "in some ways",
      "in some respects",
      "so to speak",
      "as it were",
      "if you will"
    ],
    ...[
      "not entirely",
      "not fully",
      "not quite",
      "not exactly",
      "not always",
      "up to a point",
      "more like",
      "technically",
      "roughly"
    ]
  ],

  // praise and rank that nobody vouches for
  puffery: [
    ...[
      "one of the most",
      "one of the best",
      "one of the greatest",
      "one of the largest",
      "one of the first",
      "among the most"
    ],
    ...[
      "some of the most",
      "some of the best",
      "among the best",
      "perhaps the most",
      "probably the most",
      "arguably the most"
    ],
    ...[
      "famous",
      "famously",
      "legendary",
      "renowned",
      "acclaimed",
      "notable",
      "notably",
      "noted",
      "prominent",
      "celebrated"
    ],
    ...[
      "popular",
      "influential",
      "significant",
      "important",
      "major",
      "unique",
      "remarkable",
      "excellent",
      "great",
      "greatest"
    ],
    ...[
      "interestingly",
      "surprisingly",
      "ironically",
      "unfortunately",
      "fortunately",
      "strangely",
      "oddly",
      "curiously",
      "sadly"
    ],
    ...[
      "notorious",
      "infamous",
      "critically acclaimed",
      "highly regarded",
      "highly acclaimed",
      "widespread",
      "increasingly"
    ]
  ],

  // what holds only if something else does
  conditional: [
    ...[
      "if",
      "unless",
      "whether",
      "in case",
      "provided that",
      "providing that",
      "as long as",
      "so long as",
      "assuming",
      "lest"
    ],
    ...[
      "otherwise",
      "in the event",
      "depending on",
      "even if",
      "only if",
      "if not",
      "if any",
      "on condition that",
      "supposing"
    ],
    ...[
      "subject to",
      "suppose",
      "contingent on",
      "in exchange for",
      "in return for",
      "or else",
      "until",
      "should they",
      "should he"
    ]
  ],

  // the future, and what is bound to come
  future: [
    ...[
      "will",
      "shall",
      "won't",
      "i'll",
      "you'll",
      "he'll",
      "she'll",
      "it'll",
      "we'll",
      "they'll",
      "that'll",
      "there'll"
    ],
    ...[
      "going to",
      "about to",
      "set to",
      "due to",
      "bound to",
      "poised to",
      "on track to",
      "on course to",
      "scheduled",
      "slated"
    ],
    ...[
      "upcoming",
      "forthcoming",
      "impending",
      "imminent",
      "coming",
      "next week",
      "next month",
      "next year",
      "tomorrow",
      "soon"
    ]
  ],

  // plans, wishes, promises, threats
  plan: [
    ...verbs(
      "plan",
      "intend",
      "aim",
      "hope",
      "want",
      "wish",
      "desire",
      "pledge",
      "vow",
      "promise",
      "threaten",
      "offer",
      "prepare"
    ),
    ...verbs("agree to", "propose", "consider", "pursue", "prefer", "commit to", "decide to", "refuse to"),
    ...verb("seek", "sought"),
    ...verb("mean to", "meant to"),
    ...verb("swear", "swore", "sworn"),
    ...verb("choose to", "chose to", "chosen to"),
    ...nouns(
      "plan",
      "hope",
      "wish",
      "proposal",
      "intention",
      "aim",
      "goal",
      "promise",
      "threat",
      "offer",
      "ambition",
      "bid",
      "bids"
    ),
    ...[
      "willing to",
      "ready to",
      "eager to",
      "determined to",
      "keen to",
      "intent on",
      "prepared to",
      "unwilling to",
      "designed to"
    ],
    ...[
      "in hopes of",
      "in the hope",
      "in order to",
      "in an effort to",
      "with a view to",
      "so as to",
      "so that",
      "hopefully"
    ]
  ],
  attempt: [
    ...verb("try", "tried"),
    ...verbs(
      "attempt",
      "endeavor",
      "endeavour",
      "struggle to",
      "work to",
      "move to",
      "fight to",
      "push for",
      "campaign for"
    ),
    ...nouns("attempt", "effort"),
    ...["in an attempt to", "in a bid to"]
  ],

  // what ought to be, and what others are told to do
  obligation: [
    ...[
      "should",
      "shouldn't",
      "must",
      "ought to",
      "need to",
      "needs to",
      "needed to",
      "have to",
      "has to",
      "had to",
      "required to"
    ],
    ...[
      "supposed to",
      "obliged to",
      "needs",
      "mustn't",
      "necessary",
      "essential",
      "imperative",
      "had better",
      "let's",
      "let us"
    ]
  ],
  appeal: [
    ...verbs(
      "ask",
      "urge",
      "demand",
      "request",
      "order",
      "recommend",
      "encourage",
      "advise",
      "invite",
      "appeal for",
      "require"
    ),
    ...verb("call on"),
    ...verb("call for"),
    ...verb("let", "let"),
    ...verbs("allow", "permit", "enable", "approve", "authorize", "warn", "caution"),
    ...nouns("demand", "request", "recommendation", "appeal", "call", "warning", "invitation")
  ],

  // feelings about what has not happened
  worry: [
    ...verbs("fear", "worry", "dread", "await"),
    ...nouns("fear", "worry", "concern", "risk", "danger", "hazard"),
    ...[
      "worried",
      "concerned",
      "afraid",
      "anxious",
      "at risk",
      "in danger of",
      "vulnerable",
      "waiting for",
      "hopeful",
      "confident"
    ]
  ],
  ability: [
    ...[
      "can",
      "able to",
      "unable to",
      "ability",
      "inability",
      "in a position to",
      "be able to",
      "manage to",
      "hard to"
    ],
    ...["difficult to", "impossible", "impossible to", "easy to", "opportunity", "opportunities", "chance", "chances"]
  ],

  // what did not happen, or is said not to have
  negation: [
    ...[
      "not",
      "no",
      "never",
      "none",
      "nobody",
      "nothing",
      "neither",
      "nor",
      "without",
      "cannot",
      "hardly",
      "scarcely",
      "barely"
    ],
    ...[
      "don't",
      "doesn't",
      "didn't",
      "isn't",
      "aren't",
      "wasn't",
      "weren't",
      "hasn't",
      "haven't",
      "hadn't",
      "can't",
      "couldn't"
    ],
    ...[
      "yet to",
      "rather than",
      "instead of",
      "no longer",
      "far from",
      "free of",
      "absence of",
      "lack of",
      "failure to",
      "ain't"
    ],
    ...verbs(
      "deny",
      "refuse",
      "fail",
      "lack",
      "avoid",
      "prevent",
      "reject",
      "dismiss",
      "decline",
      "cancel",
      "abandon",
      "postpone"
    ),
    ...verbs(
      "block",
      "ban",
      "prohibit",
      "delay",
      "suspend",
      "halt",
      "oppose",
      "dispute",
      "rule out",
      "refute",
      "avert"
    ),
    ...nouns("denial", "refusal", "ban")
  ]
} as const satisfies Record<string, readonly string[]>;

export type HedgeClass = keyof typeof hedges;
