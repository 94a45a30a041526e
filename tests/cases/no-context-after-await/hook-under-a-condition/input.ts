import { onUnmounted } from 'vue';

declare function connect(): Promise<boolean>;
declare function disconnect(): void;

export async function useConnection(): Promise<void> {
  if (await connect()) onUnmounted(() => disconnect());
}
