export class One {
  async one(): Promise<string> {
    return 'a';
  }
}
export class Two {
  async two(): Promise<string> {
    return 'b';
  }
}
