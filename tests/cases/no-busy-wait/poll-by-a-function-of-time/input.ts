const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let connected = false;

export function onConnect(): void {
  connected = true;
}

export async function connect(): Promise<void> {
  do {
    await sleep(20);
  } while (!connected);
}
