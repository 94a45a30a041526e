interface Reading {
  read(path: string): string;
  read(path: string, size: true): number;
}
export class Reader implements Reading {
  read(path: string): string;
  read(path: string, size: true): number;
  read(path: string, size?: boolean): string | number {
    return size ? path.length : path;
  }
}
export const text = (reader: Reading): string => reader.read('a').trim() + reader.read('b', true).toFixed();
