// The keyboard in a text: ↑ ↓ sentence by sentence, ← → to the partner on the other side, . and , mark by mark.

/** The sentence a key leads to from `here`, or undefined where it leads nowhere. `partnerOf` knows who is linked. */
export function goal(
  key: string,
  here: HTMLElement,
  columns: HTMLElement[][],
  partnerOf: (sentence: HTMLElement) => HTMLElement | undefined
): HTMLElement | undefined {
  const column = columns.findIndex((list) => list.includes(here));
  const list = columns[column];
  const row = list.indexOf(here);
  const across = (step: number) => {
    const side = columns[column + step];
    return side && (partnerOf(here) ?? side[Math.min(row, side.length - 1)]);
  };
  switch (key) {
    case "ArrowDown":
      return list[row + 1];
    case "ArrowUp":
      return list[row - 1];
    case "ArrowLeft":
      return across(-1);
    case "ArrowRight":
      return across(1);
    case ".":
      return list.slice(row + 1).find(hasMark);
    case ",":
      return list.slice(0, row).findLast(hasMark);
    default:
      return undefined;
  }
}

function hasMark(sentence: HTMLElement): boolean {
  return sentence.querySelector("mark") !== null;
}
