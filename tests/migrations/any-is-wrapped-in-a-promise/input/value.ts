interface Source {
  read(key: string): any;
}

export function value(key: string): any {
  return JSON.parse(key);
}

export class Shelf implements Source {
  read(key: string): any {
    return value(key).text;
  }
}
