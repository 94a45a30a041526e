declare function load(id: string): Promise<string>;

type Listener = (id: string) => void;

const listeners: Listener[] = [];
const others = new Set<Listener>();

export const store = {
  onChange(listener: Listener): void {
    listeners.push(listener);
  },
  onEnd(listener: Listener): void {
    others.add(listener);
  },
};

export async function change(id: string): Promise<void> {
  for (const listener of listeners) await listener(id);
  for (const other of others) {
    try {
      await other(id);
    } catch (error) {
      console.error(error);
    }
  }
}

store.onChange(async (id) => {
  console.log(await load(id));
});
store.onEnd(async (id) => {
  console.log(await load(id));
});
