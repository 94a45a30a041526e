/// <reference types="meteor-promise" />
declare function load(): Promise<string>;

export class Store {
  readonly config: string;

  constructor() {
    this.config = load().await();
  }
}
