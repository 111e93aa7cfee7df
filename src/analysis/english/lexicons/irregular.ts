// Irregular verbs, base form first (the classes of Quirk et al. 1985, 3.11 to 3.20). Headlines tell the past in the present
// tense ("gives" for "gave"), so a comparison of a headline with its text must know them. Pasts that are other words as
// often ("left", "saw", "found" of a foundation) are kept: the comparison asks only whether the headline is borne out.

const verbs = `
  arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne|beat beaten|become became|begin began begun
  bend bent|bet|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
  build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug
  do does did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
  fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go goes went gone|grind ground
  grow grew grown|hang hung|have has had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led
  lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met
  mistake mistook mistaken|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled
  prove proven|rebuild rebuilt|repay repaid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought
  sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
  sit sat|slay slew slain|sleep slept|slide slid|sling slung|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung
  stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken|strive strove striven|swear swore sworn
  sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
  throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld
  wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
  withstand withstood|wring wrung|write wrote written`;

/** Irregular form, lower-case → base form: "gave" → "give". */
export const irregular: ReadonlyMap<string, string> = new Map(
  verbs.split(/[|\n]/).flatMap((line) => {
    const [base, ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  })
);
