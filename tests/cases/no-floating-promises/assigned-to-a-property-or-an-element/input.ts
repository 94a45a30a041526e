declare function save(): Promise<void>;

export class Store {
  pending?: Promise<void>;
  readonly all: Promise<void>[] = [];

  store(): void {
    this.pending = save();
    this.all[0] = save();
    this.all.push(save());
  }
}
