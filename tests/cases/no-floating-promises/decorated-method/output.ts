declare function save(): Promise<void>;
declare function logged(target: object, key: string): void;

export class Store {
  @logged
  async store(): Promise<void> {
    await save();
  }
}
