import { onUnmounted } from 'vue';

declare function connect(): Promise<boolean>;
declare function disconnect(): void;

export async function useConnection(): Promise<void> {
  const isThere = await connect();
  if (!isThere) return;
  onUnmounted(disconnect);
}
