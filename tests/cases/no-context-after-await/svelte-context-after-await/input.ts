import { getContext } from 'svelte';

declare function load(): Promise<string>;

export async function start(): Promise<string> {
  const name = await load();
  const { greet } = getContext<{ greet(name: string): string }>('greeter');
  return greet(name);
}
