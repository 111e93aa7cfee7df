// Shim: Framework finds loaders by name, the work is in loaders/.
import {run} from "../loaders/run.js";

run(async () => (await import("../loaders/site/pages.js")).tryData());
