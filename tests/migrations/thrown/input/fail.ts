export function reason(): string {
  return 'because';
}
export function fail(): never {
  throw new Error(reason());
}
export function callsFail(): void {
  fail();
}
