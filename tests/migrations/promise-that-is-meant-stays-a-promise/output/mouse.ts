declare function send(event: string): Promise<void>;

export async function down(): Promise<void> {
  await send('down');
}

export async function click(): Promise<void> {
  const actions: Promise<void>[] = [];
  actions.push(down());
  down().catch(() => undefined);
  await Promise.all(actions);
}

export function hold(): Promise<void> {
  return down() as Promise<void>;
}

export async function press(): Promise<string> {
  await down();
  return 'pressed';
}
