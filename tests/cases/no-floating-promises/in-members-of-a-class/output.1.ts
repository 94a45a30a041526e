declare function save(): Promise<void>;

export class Store {
  #flush(): void {
    save().catch(console.error);
  }

  stop = (): void => {
    save();
  };

  'on-close'(): void {
    this.#flush();
    save();
  }
}
