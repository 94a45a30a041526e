declare function save(id?: number): Promise<void>;

export class Store {
  close(): Promise<void> {
    return save().finally(() => console.log('closed'));
  }
}
