export type Read = (path: string) => string | Promise<string>;
export interface Source {
  readonly read: Read;
  readonly title: string;
}
