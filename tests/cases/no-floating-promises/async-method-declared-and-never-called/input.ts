export class Store {
  async save(): Promise<void> {}
  readonly load = async (): Promise<void> => {};
}
