export class Store {
  load(): string {
    return 'a';
  }
}
