declare function withTimeout<T>(promise: Promise<T>, ms: number): Promise<T>;
declare function save(name: string): Promise<void>;

const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  await new Promise<void>((resolve) => waiting.push(resolve));
}

export async function takeTurns(): Promise<void> {
  void withTimeout(turn(), 100);
  waiting.shift()?.();
}

export async function saveInTime(name: string): Promise<void> {
  withTimeout(save(name), 100);
  waiting.shift()?.();
}

export async function saveAll(names: string[]): Promise<void> {
  withTimeout(Promise.all(names.map(save)), names.length);
}
