export async function load(): Promise<string> {
  return load.title;
}
export namespace load {
  export const title = 'a';
}
export interface Reader {
  read(): string;
}
export interface Reader {
  readonly title: string;
}
export class Reader {
  first(): string {
    return this.read();
  }
}
export const own: Reader = Object.assign(new Reader(), { read: () => load(), title: 'b' });
