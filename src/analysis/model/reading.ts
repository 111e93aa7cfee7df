// An article, read: what is known of it before it is compared with any other.

import type {Quote} from "./compare.js";
import type {Measured} from "./features.js";
import type {Article} from "./story.js";
import type {Text} from "./text.js";
import type {Attribution, Name} from "./voices.js";

/** One article, with all that does not depend on what it is compared with. */
export interface Read extends Measured {
  article: Article;
  label: string;
  text: Text;
  attributions: Attribution[];
  names: Name[];
  language: string;
  quotes: Quote[];
}
