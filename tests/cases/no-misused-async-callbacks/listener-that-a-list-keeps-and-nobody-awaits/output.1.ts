declare function load(id: string): Promise<string>;

type Listener = (id: string) => void;

const listeners: Listener[] = [];

export function onChange(listener: Listener): void {
  listeners.push(listener);
}

export function change(id: string): void {
  for (const listener of listeners) listener(id);
}

onChange((id) => void (async () => {
  console.log(await load(id));
})().catch(console.error));
