import { getContext } from 'svelte';

declare function load(): Promise<string>;

export async function start(): Promise<string> {
  const { greet } = getContext<{ greet(name: string): string }>('greeter');
  const name = await load();
  return greet(name);
}
