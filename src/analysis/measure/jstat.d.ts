declare module "jstat" {
  const jstat: {
    chisquare: {inv(p: number, degrees: number): number};
    hypgeom: {pdf(hits: number, population: number, marked: number, drawn: number): number};
    normal: {inv(p: number, mean: number, sd: number): number; cdf(x: number, mean: number, sd: number): number};
  };
  export default jstat;
}
