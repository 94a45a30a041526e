declare function load(id: string): Promise<string>;

type Listener = (id: string) => void;

const listeners: Listener[] = [];

export function onChange(listener: Listener): void {
  listeners.push(listener);
}

export function change(id: string): void {
  for (const listener of listeners) listener(id);
}

onChange(async (id) => {
  console.log(await load(id));
});
