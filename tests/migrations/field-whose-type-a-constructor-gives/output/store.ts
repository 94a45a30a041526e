export class Store {
  async load(): Promise<string> {
    return 'a';
  }
}
