export type Read = (path: string) => string;
export interface Source {
  readonly read: Read;
  readonly title: string;
}
