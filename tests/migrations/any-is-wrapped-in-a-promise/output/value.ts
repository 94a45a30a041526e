interface Source {
  read(key: string): any;
}

export async function value(key: string): Promise<any> {
  return JSON.parse(key);
}

export class Shelf implements Source {
  async read(key: string): Promise<any> {
    return (await value(key)).text;
  }
}
