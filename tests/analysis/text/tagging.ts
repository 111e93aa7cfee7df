/** A sentence of words between spaces as word_TAG. */
export function tagged(tagger: (words: string[]) => string[], sentence: string): string {
  const words = sentence.split(" ");
  return tagger(words)
    .map((tag, i) => `${words[i]}_${tag}`)
    .join(" ");
}

/** The share of tokens, 0 to 1, whose tag is that of the gold sentences ("word_TAG word_TAG …"). */
export function accuracy(tagger: (words: string[]) => string[], sentences: string[]): number {
  let right = 0;
  let all = 0;
  for (const sentence of sentences) {
    const pairs = sentence
      .split(" ")
      .map((pair) => [pair.slice(0, pair.lastIndexOf("_")), pair.slice(pair.lastIndexOf("_") + 1)]);
    const tags = tagger(pairs.map(([word]) => word));
    all += pairs.length;
    right += pairs.filter(([, tag], i) => tag === tags[i]).length;
  }
  return right / all;
}
