// The analysis off the main thread, so that typing never waits for it: a Question comes in, an Answer goes out.

import type {Report} from "./model/report.js";
import {reportOnPasted, type Pasted} from "./pasted.js";

export interface Question extends Pasted {
  id: number; // the answer carries it too: who asked again meanwhile passes over the older answer
}

export type Answer = {id: number; report: Report} | {id: number; error: string};

addEventListener("message", ({data}: MessageEvent<Question>) => postMessage(answer(data)));

function answer({id, ...pasted}: Question): Answer {
  try {
    return {id, report: reportOnPasted(pasted)};
  } catch (error) {
    return {id, error: (error as Error).message};
  }
}
