// How much of an article is somebody's words or thoughts: the contents of its attributions.

import type {Context, Feature, Mark} from "../model/features.js";

export const attributed: Feature = {
  id: "attributed",
  name: "Attributed share",
  asks: "How much of the text is somebody’s words, and not the outlet’s own?",
  unit: "of the words",
  scale: "share",
  of: "words",
  voice: "all",
  more: "attributes more of its words",
  less: "attributes less of its words",
  kinds: {direct: "quoted", indirect: "reported", mixed: "partly quoted"},
  detect,
  examples: [
    "The minister said [that the bridge was safe].",
    "[“The bridge is safe,”] the minister said.",
    "The bridge opened on Monday."
  ],
  limits: [
    "Where the words of a source end is often open; another reader would draw some ends elsewhere.",
    "A source named once may speak for the sentences that follow; without a cue or quotation marks they count as the outlet’s own."
  ],
  cites: [
    "Newell, Margolin & Ruths (2018) An Attribution Relations Corpus for Political News",
    "Pareti (2015) Attribution: A Computational Approach"
  ]
};

function detect({attributions, voiceOf}: Context): Mark[] {
  return attributions
    .filter(({inner}) => !inner)
    .flatMap(({content, kind}) =>
      content.map(({start, end}) => ({
        start,
        end,
        feature: "attributed",
        kind,
        voice: voiceOf({start, end}),
        weight: 1,
        note: attributed.kinds[kind]
      }))
    )
    .sort((a, b) => a.start - b.start);
}
