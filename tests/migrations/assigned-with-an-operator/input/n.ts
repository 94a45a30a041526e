export function n(): number {
  return 2;
}
export class Counter {
  total = 0;
  add(): void {
    this.total += n();
    this.total ||= n();
  }
}
