export class One {
  one(): string {
    return 'a';
  }
}
export class Two {
  two(): string {
    return 'b';
  }
}
