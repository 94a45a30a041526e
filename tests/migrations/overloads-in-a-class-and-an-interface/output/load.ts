interface Reading {
  read(path: string): Promise<string>;
  read(path: string, size: true): Promise<number>;
}
export class Reader implements Reading {
  read(path: string): Promise<string>;
  read(path: string, size: true): Promise<number>;
  async read(path: string, size?: boolean): Promise<string | number> {
    return size ? path.length : path;
  }
}
export const text = async (reader: Reading): Promise<string> => (await reader.read('a')).trim() + (await reader.read('b', true)).toFixed();
