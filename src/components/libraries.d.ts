// The two libraries that ship no types: only what is used of them.

declare module "htl" {
  export function html(strings: TemplateStringsArray, ...values: unknown[]): any; // the element depends on the markup
}

declare module "@observablehq/inputs" {
  interface Options<T> {
    label?: string;
    format?: (value: T) => string;
    value?: T;
  }
  type Input<T> = HTMLElement & {value: T};
  export function select<T>(values: readonly T[], options?: Options<T>): Input<T>;
  export function radio<T>(values: readonly T[], options?: Options<T>): Input<T>;
}
