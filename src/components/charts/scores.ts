// Every sentence of the sample story by its best match score, ringed where the labels made by hand say otherwise.

import * as Plot from "@observablehq/plot";
import {html} from "htl";
import type {Disagreement, ScoredSentence, Scores} from "../../analysis/model/methods.js";
import {figure} from "../card/figure.js";

const ink = "var(--theme-foreground)";
const paper = "var(--theme-background-alt)";

/** The chart in its card; where there is nothing to hold the matching against, a sentence. */
export function scores(data: Scores | null, {width}: {width: number}): HTMLElement {
  if (data === null) return html`<p>The links made by hand are not in this copy of the project.</p>`;
  const table = {
    columns: ["Article", "Sentence", "Best score", "Nearest in the wire", "By the program", "By hand"],
    rows: data.dots.map((dot) => [
      data.articles[dot.article].label,
      `${dot.sentence + 1}`,
      dot.score.toFixed(2),
      dot.nearest === null ? "none" : `${dot.nearest + 1}`,
      dot.linked ? "linked" : "not linked",
      dot.hand === null ? "once so, once otherwise" : dot.hand ? "linked" : "not linked"
    ])
  };
  return figure("scores", data.words, () => draw(data, Math.max(240, width - 34)), table);
}

function draw(data: Scores, width: number): Element {
  const {likely, sure} = data.grades;
  const place = {x: "score", anchor: "middle"} as const;
  return Plot.plot({
    width,
    height: width < 520 ? 220 : 160,
    marginBottom: 36,
    x: {label: "best match score", labelAnchor: "center", labelArrow: "none", nice: true, domain: domain(data)},
    marks: [
      Plot.ruleX([likely, sure], {stroke: ink, strokeDasharray: "2,3"}),
      Plot.dot(
        data.dots,
        Plot.dodgeY({
          ...place,
          r: 6,
          padding: 1,
          fill: "none",
          stroke: ink,
          strokeOpacity: (dot) => (differs(dot) ? 1 : 0)
        })
      ),
      Plot.dot(
        data.dots,
        Plot.dodgeY({
          ...place,
          r: 3.5,
          padding: 6,
          fill: (dot: ScoredSentence) => (dot.linked ? ink : paper),
          stroke: ink,
          href: (dot: ScoredSentence) => address(data, dot),
          target: "_self",
          ariaLabel: (dot: ScoredSentence) => name(data, dot)
        })
      ),
      Plot.tip(
        data.dots,
        Plot.pointer(
          Plot.dodgeY({...place, r: 3.5, padding: 6, title: (dot: ScoredSentence) => tip(data, dot), lineWidth: 40})
        )
      )
    ]
  });
}

const differs = ({linked, hand}: ScoredSentence): boolean => hand !== null && hand !== linked;

function domain({dots, grades}: Scores): [number, number] {
  const values = dots.map(({score}) => score);
  return [Math.min(0.2, ...values), Math.max(grades.sure, ...values)];
}

function address({story, articles}: Scores, {article, sentence}: {article: number; sentence: number}): string {
  return `./compare/${story}#a=${articles[article].id}&s=${sentence + 1}`;
}

function name({articles}: Scores, {article, sentence, score, linked}: ScoredSentence): string {
  return `${articles[article].label}, sentence ${sentence + 1}: ${score.toFixed(2)}, ${linked ? "linked" : "not linked"}`;
}

function tip(data: Scores, dot: ScoredSentence): string {
  const there =
    dot.nearest === null
      ? ""
      : `\n${data.reference.name}, ${dot.nearest + 1}: ${shown(data.reference.sentences[dot.nearest])}`;
  return `${name(data, dot)}\n${shown(data.articles[dot.article].sentences[dot.sentence])}${there}`;
}

/** The links that only the program made, and those that only the hand made. */
export function disagreements(data: Scores | null): HTMLElement {
  if (data === null) return html`<div></div>`;
  const [program, hand] = [true, false].map((by) => data.disagreements.filter(({linked}) => linked === by));
  return html`<div>
    <p>${data.agreement}</p>
    ${list("Linked by the program, not by hand", program, data)} ${list("Linked by hand, not by the program", hand, data)}
  </div>`;
}

function list(title: string, links: Disagreement[], data: Scores): HTMLElement {
  return html`<details>
    <summary>${title}: ${links.length}</summary>
    <ul>
      ${links.map(
        (link) =>
          html`<li>
            “${shown(data.articles[link.article].sentences[link.sentence])}”
            <a href=${address(data, link)}>${data.articles[link.article].label}, ${link.sentence + 1}</a><br />
            “${shown(data.reference.sentences[link.reference])}” <span class="muted">${data.reference.name}, ${link.reference + 1}${link.score === null ? "" : `; score ${link.score.toFixed(2)}`}</span>
          </li>`
      )}
    </ul>
  </details>`;
}

/** A sentence that may not leave comes as blanks. */
const shown = (sentence: string): string => sentence.trim().replace(/\s+/g, " ") || "[ not shown ]";
