export interface Store {
  read(key: string): Promise<string>;
}
export class FileStore implements Store {
  async read(key: string): Promise<string> {
    return key;
  }
}
export class NoStore implements Store {
  async read(): Promise<string> {
    return '';
  }
}
