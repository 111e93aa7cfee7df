// A chart as a picture that stands alone: its colours and letters written into it, its title above, its maker below.

import type {Caption} from "../../analysis/model/report.js";

export interface Picture {
  text: string; // SVG
  width: number;
  height: number;
}

const namespace = "http://www.w3.org/2000/svg";
const margin = 16;

// What a picture takes from the page's style sheet. All but opacity are handed down from parent to child.
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "opacity"
];

/** The chart, as it is on the page now, with its words. */
export function drawSvg(chart: SVGSVGElement, {title, subtitle, caption}: Caption, source: string): Picture {
  const style = getComputedStyle(chart);
  const card = chart.closest(".card") ?? document.body;
  const box = chart.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * margin;
  const svg = document.createElementNS(namespace, "svg");
  const letter = style.fontFamily;
  const ink = plainColor(style.color);
  let y = margin;
  const write = (text: string, size: number, weight: number, gap: number) => {
    for (const line of wrap(text, `${weight} ${size}px ${letter}`, width - 2 * margin)) {
      y += Math.round(size * 1.4);
      const element = document.createElementNS(namespace, "text");
      const attributes = {x: margin, y, fill: ink, "font-family": letter, "font-size": size, "font-weight": weight};
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
      element.textContent = line;
      svg.append(element);
    }
    y += gap;
  };
  write(title, 16, 600, 2);
  write(subtitle, 13, 400, 10);
  const copy = standalone(chart);
  for (const [name, value] of Object.entries({x: margin, y, width: box.width, height: box.height, overflow: "visible"}))
    copy.setAttribute(name, `${value}`);
  svg.append(copy);
  y += box.height + 6;
  if (caption) write(caption, 12, 400, 4);
  write(source, 11, 400, margin);
  const height = Math.ceil(y);
  const ground = document.createElementNS(namespace, "rect");
  ground.setAttribute("width", `${width}`);
  ground.setAttribute("height", `${height}`);
  ground.setAttribute("fill", plainColor(getComputedStyle(card).backgroundColor));
  svg.prepend(ground);
  for (const [name, value] of Object.entries({width, height, viewBox: `0 0 ${width} ${height}`, role: "img"}))
    svg.setAttribute(name, `${value}`);
  svg.setAttribute("aria-label", title);
  return {text: new XMLSerializer().serializeToString(svg), width, height};
}

/** The picture in pixels, two to a point. */
export async function drawPng({text, width, height}: Picture): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], {type: "image/svg+xml"}));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("The browser made no picture.");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A copy of a chart that needs no style sheet and leads nowhere. */
function standalone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>("*")];
  for (const [i, element] of [copy, ...copy.querySelectorAll<SVGElement>("*")].entries()) {
    const own = getComputedStyle(originals[i]);
    const parent = i > 0 && originals[i].parentElement ? getComputedStyle(originals[i].parentElement as Element) : null;
    const declared: string[] = [];
    for (const property of properties) {
      element.removeAttribute(property);
      const value = own.getPropertyValue(property);
      const given = property === "opacity" ? "1" : parent?.getPropertyValue(property);
      if (value !== given)
        declared.push(`${property}: ${/^(fill|stroke)$/.test(property) ? plainColor(value) : value}`);
    }
    element.removeAttribute("class");
    element.removeAttribute("style");
    if (declared.length) element.setAttribute("style", declared.join("; "));
  }
  for (const sheet of copy.querySelectorAll("style")) sheet.remove();
  for (const link of [...copy.querySelectorAll("a")].reverse()) link.replaceWith(...link.childNodes);
  return copy;
}

/** A colour that every program knows: mixed and device colours become red, green and blue. */
function plainColor(color: string): string {
  if (!/^(color|oklab|oklch|lab|lch)\(/.test(color)) return color;
  const context = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d");
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(3)})`;
}

function wrap(text: string, font: string, width: number): string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (!context || !text) return text ? [text] : [];
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
