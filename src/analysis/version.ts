/** The version of the analysis, printed on every page and in every export. A test holds it to package.json. */
export const version = "0.2.0";
