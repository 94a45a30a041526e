let connected = false;

export function onConnect(): void {
  connected = true;
}

export async function connect(): Promise<void> {
  do {} while (!connected);
}
