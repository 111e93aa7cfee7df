// One labelled corpus of ../shared/eval's layout: how we predict on an item, and how predictions are scored.

export interface Capability<Gold extends {id: string} = any, Prediction extends {id: string} = any> {
  /** The folder's name. */
  id: string;
  /** The fields that hold labels, at least one of which a labelled item has. */
  labels?: readonly string[];
  /** A prediction in the documented format of that folder. `set` is the file's name without its ending. */
  predict: (item: Gold, set: string) => Prediction;
  /** For capabilities that need the whole set at once; then `predict` is not called. */
  predictAll?: (items: Gold[], set: string) => Prediction[];
  /** What must not be cut in two by the halves: the article of a sentence; without it the item. */
  unit?: (item: Gold) => string;
  /** Figures by name; must agree with the scorer beside the data. A missing prediction counts as nothing found. */
  score: (gold: Gold[], predictions: Map<string, Prediction>, set: string) => Record<string, number>;
  /** The figures that count, most important first. */
  headline: (set: string) => string[];
  /** Lines to print below the figures of a set: baselines measured on the same items, and who labelled them. */
  beside?: (gold: Gold[], set: string) => string[];
}
