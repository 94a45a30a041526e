export class FileStore {
  async read(name: string): Promise<string> {
    return name;
  }
}
export const first = async (store: FileStore): Promise<number> => (await store.read('a')).length;
