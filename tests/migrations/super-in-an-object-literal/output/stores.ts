export const base = {
  async load(): Promise<string> {
    return 'a';
  },
};
export const cached = {
  __proto__: base,
  load(): string {
    return `${super.load()}!`;
  },
};
export class Plain {
  load(): string {
    return 'b';
  }
}
export class Other extends Plain {
  override load(): string {
    return `${super.load()}!`;
  }
}
