declare namespace JSX {
  interface Element {}
  type ElementType = string | ((props: never) => Element | Promise<Element>);
  interface IntrinsicElements {
    [name: string]: Record<string, unknown>;
  }
}
