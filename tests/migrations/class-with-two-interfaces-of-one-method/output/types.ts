export interface Reader {
  read(key: string): Promise<string>;
}
export interface Source {
  read(key: string): Promise<string>;
  readonly title: string;
}
