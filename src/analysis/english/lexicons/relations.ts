// What a sentence says of a cause: that there is none, that two things go together, that one may cause the other, that it
// does, that it does in part. The rungs are those of Sumner et al. (2014, BMJ 349:g7015) on press releases of science,
// without their numbers.

import {list, verb, verbs} from "../inflect.js";

export const relations = {
  none: list(`
    no association, not associated, no relationship, no link, not linked, no correlation, no evidence, little evidence,
    no difference, no significant difference, no effect, no significant effect, not related, unrelated, no increased
    risk, did not differ, does not differ, not significantly
  `),
  linked: [
    ...list(`
      associated with, association, associations, linked to, linked with, link between, a link, links between, correlated,
      correlation, correlate, correlates, related to, relationship, relation between, risk factor, risk factors,
      predictor, predictors, predicted, predicts, predict, marker, more likely, less likely, as likely, likelihood, odds,
      higher in, lower in, higher among, lower among, more common, less common, compared with, compared to, than those,
      differ, differed, differs, difference between, differences between, differences, tended to, tend to, higher risk, lower risk, greater risk,
      increased risk, reduced risk, at risk of, accounted for, explained, suspected of a link, connected to, connected with
    `)
  ],
  hedged: list(`
    may, might, could, can, possible, possibly, potential, potentially, probably, perhaps, appears, appear, appeared,
    seems, seem, suggest that, suggests that, likely to, thought to, believed to, should, would, promising
  `),
  caused: [
    ...verbs(`
      cause, reduce, increase, improve, prevent, protect, affect, boost, lower, raise, trigger, produce, influence,
      enhance, worsen, result in, save, delay, decrease, damage, impair, alter, accelerate, slow, stop, fuel, spark,
      contribute to, help, harm, cure, relieve, promote, induce, drive, change, benefit, block, encourage, elicit, restore, shorten, extend, strengthen, weaken
    `),
    ...verb("lead to"),
    ...verb("make"),
    ...verb("cut"),
    ...list(
      "because of, due to, owing to, thanks to, as a result of, effective, effect of, effect on, effects of, effects on, impact on, to blame, blamed for, responsible for, the reason for, causes of"
    )
  ],
  part: list(
    "partly, in part, partially, contributed to, contributes to, contributing, a factor, one factor, played a part, play a part, played a role, play a role, plays a role"
  )
} as const satisfies Record<string, readonly string[]>;

export type Relation = keyof typeof relations;
