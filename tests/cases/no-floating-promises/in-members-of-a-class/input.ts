declare function save(): Promise<void>;

export class Store {
  #flush(): void {
    save();
  }

  stop = (): void => {
    save();
  };

  'on-close'(): void {
    this.#flush();
    save();
  }
}
