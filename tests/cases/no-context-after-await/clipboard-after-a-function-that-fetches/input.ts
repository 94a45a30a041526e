const load = async (): Promise<string> => (await fetch('/key')).text();

export async function copyKey(event: MouseEvent): Promise<void> {
  event.preventDefault();
  const key = await load();
  await navigator.clipboard.writeText(key);
}
