const pending: Promise<void>[] = [];

export function forget(): void {
  void pending.pop();
  pending.shift();
  pending.splice(0, 1);
}
