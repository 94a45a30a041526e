export interface Element {
  readonly name: string;
  getText(): Promise<string>;
}

export async function $$(selector: string): Promise<Element[]> {
  return [{ name: selector, getText: async () => selector }];
}
