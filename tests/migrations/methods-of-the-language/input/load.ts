export function load(): string {
  return 'a';
}
export class Value {
  toString(): string {
    return load();
  }
  [Symbol.toPrimitive](): string {
    return load();
  }
}
