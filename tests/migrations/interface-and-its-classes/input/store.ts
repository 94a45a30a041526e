export interface Store {
  read(key: string): string;
}
export class FileStore implements Store {
  read(key: string): string {
    return key;
  }
}
export class NoStore implements Store {
  read(): string {
    return '';
  }
}
