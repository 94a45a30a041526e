export class FileStore {
  read(name: string): string {
    return name;
  }
}
export const first = (store: FileStore): number => store.read('a').length;
