declare const bank: { transaction(name: string): Map<string, unknown> };

export async function refresh(): Promise<void> {
  const open = bank.transaction('notes');
  const response = await fetch('/notes');
  open.delete('all');
  open.get(await response.text());
}
