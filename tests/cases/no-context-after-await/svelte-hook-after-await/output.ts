import { onDestroy } from 'svelte';

declare function connect(): Promise<void>;
declare function disconnect(): void;

export async function start(): Promise<void> {
  onDestroy(disconnect);
  await connect();
}
