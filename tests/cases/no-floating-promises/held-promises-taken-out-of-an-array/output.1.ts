const pending: Promise<void>[] = [];

export function forget(): void {
  pending.pop().catch(console.error);
  pending.shift();
  pending.splice(0, 1);
}
