export interface Reader {
  read(key: string): string;
}
export interface Source {
  read(key: string): string;
  readonly title: string;
}
