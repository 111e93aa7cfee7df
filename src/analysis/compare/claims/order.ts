// Where linked claims stand in two texts, and whether they come in the same order.

const fewest = 4; // pairs; fewer say nothing of an order

/** Spearman's rank correlation, -1 to 1, with mean ranks for ties (Kendall 1948, Rank Correlation Methods); null for
 *  fewer than four pairs or where one side does not vary. */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < fewest) return null;
  const x = ranks(pairs.map(([a]) => a));
  const y = ranks(pairs.map(([, b]) => b));
  const middle = (pairs.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((rank, i) => {
    xy += (rank - middle) * (y[i] - middle);
    xx += (rank - middle) ** 2;
    yy += (y[i] - middle) ** 2;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j] || i - j);
  const result = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let k = from; k < to; k++) result[order[k]] = (from + 1 + to) / 2;
    from = to;
  }
  return result;
}
