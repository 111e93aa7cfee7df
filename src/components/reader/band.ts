// The gutter of a comparison: a band for each match, from the sentence on the left to the one on the right.

const namespace = "http://www.w3.org/2000/svg";

const folded = "details:not([open])";

export interface Link {
  left: HTMLElement;
  right: HTMLElement;
}

/** Draws the bands from measured positions, and again whenever the layout changes or the page is printed. */
export function bands(gutter: HTMLElement, links: Link[]): void {
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("aria-hidden", "true"); // the words under the header say the same
  gutter.append(svg);
  const paths = links.map(({left, right}) => {
    const path = document.createElementNS(namespace, "path");
    path.dataset.link = `${left.dataset.s} ${right.dataset.s}`;
    svg.append(path);
    return {path, left, right};
  });
  const draw = () => {
    if (!gutter.isConnected) return stop();
    const frame = gutter.getBoundingClientRect();
    svg.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
    for (const {path, left, right} of paths) {
      path.style.display = left.closest(folded) || right.closest(folded) ? "none" : "";
      const [a, b] = [left, right].map((element) => element.getBoundingClientRect());
      path.setAttribute(
        "d",
        shape(frame.width, a.top - frame.top, a.bottom - frame.top, b.top - frame.top, b.bottom - frame.top)
      );
    }
  };
  if (typeof ResizeObserver === "undefined") return; // no layout, no bands
  const observer = new ResizeObserver(draw); // also told when the gutter leaves the page
  const paper = matchMedia("print"); // changes when the page is laid out for paper, before it is drawn
  const stop = () => {
    observer.disconnect();
    paper.removeEventListener("change", draw);
  };
  observer.observe(gutter);
  paper.addEventListener("change", draw);
}

function shape(width: number, a1: number, a2: number, b1: number, b2: number): string {
  const middle = width / 2;
  return `M0,${a1}C${middle},${a1} ${middle},${b1} ${width},${b1}V${b2}C${middle},${b2} ${middle},${a2} 0,${a2}Z`;
}
