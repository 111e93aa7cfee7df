// The figures of the scorers beside the data, computed as there.

/** Precision, recall and F1 from counts; 0 where there is nothing to divide by. */
export function prf(hit: number, falseAlarm: number, missed: number): {P: number; R: number; F1: number} {
  const P = hit + falseAlarm ? hit / (hit + falseAlarm) : 0;
  const R = hit + missed ? hit / (hit + missed) : 0;
  return {P, R, F1: P + R ? (2 * P * R) / (P + R) : 0};
}

/** Ranks from 1, ties sharing their mean. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
  const result = values.map(() => 0);
  for (let i = 0, j = 0; i < order.length; i = j) {
    while (j < order.length && values[order[j]] === values[order[i]]) j++;
    for (let k = i; k < j; k++) result[order[k]] = (i + j - 1) / 2 + 1;
  }
  return result;
}

/** Pearson's r; 0 where one side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const mx = x.reduce((a, b) => a + b, 0) / x.length;
  const my = y.reduce((a, b) => a + b, 0) / y.length;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((_, i) => {
    xy += (x[i] - mx) * (y[i] - my);
    xx += (x[i] - mx) ** 2;
    yy += (y[i] - my) ** 2;
  });
  return xx && yy ? xy / Math.sqrt(xx * yy) : 0;
}

/** Spearman's rho. */
export const spearman = (x: readonly number[], y: readonly number[]): number => pearson(ranks(x), ranks(y));

/** The area under the receiver operating curve; NaN where one class is empty. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const positives = labels.filter((label) => label === 1).length;
  const negatives = labels.length - positives;
  const sum = ranks(scores).reduce((total, rank, i) => total + (labels[i] === 1 ? rank : 0), 0);
  return positives && negatives ? (sum - (positives * (positives + 1)) / 2) / (positives * negatives) : NaN;
}
