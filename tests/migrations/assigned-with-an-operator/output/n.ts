export async function n(): Promise<number> {
  return 2;
}
export class Counter {
  total = 0;
  async add(): Promise<void> {
    this.total += await n();
    this.total ||= await n();
  }
}
