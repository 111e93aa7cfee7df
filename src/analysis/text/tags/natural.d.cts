// Types of what nlp.ts uses; natural ships none for these deep paths.

interface Rule {
  key(): string;
}

interface RuleList {
  getRules(): Rule[];
}

declare const natural: {
  afinn: Record<string, number>;
  lexicon: Record<string, string[]>;
  BrillTagger: new (
    lexicon: {tagWord: (word: string) => readonly string[]},
    rules: RuleList
  ) => {tag: (words: string[]) => {taggedWords: {token: string; tag: string}[]}};
  RuleSet: new (language: "EN") => RuleList;
  porter: {stem(word: string): string};
};

export = natural;
