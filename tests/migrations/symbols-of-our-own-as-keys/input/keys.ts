export const READ: unique symbol = Symbol('read');
export interface Readable {
  [READ](): string;
}
