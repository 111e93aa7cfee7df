/** What a set's name says after its first hyphen: "dev-nyt" and "other-nyt" are both "nyt", "dev" is "". */
export function kindOf(set: string): string {
  const cut = set.indexOf("-");
  return cut < 0 ? "" : set.slice(cut + 1);
}
