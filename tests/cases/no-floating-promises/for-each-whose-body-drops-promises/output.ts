declare function save(id: number): Promise<void>;
declare function tell(id: number): Promise<void>;
const waiting: (() => void)[] = [];
const turn = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));

export async function all(ids: number[]): Promise<void> {
  for (const id of ids) {
    if (id === 0) continue;
    await save(id);
  }
  for (const id of ids) {
    await save(id);
    await tell(id);
  }
}

/** Whoever is to take the first turn comes below. */
export async function queue(ids: number[]): Promise<void> {
  ids.forEach(() => {
    void turn();
  });
  waiting.forEach((go) => go());
}

export async function withIndex(ids: Set<number>, rows: number[]): Promise<void> {
  ids.forEach((id) => {
    save(id);
  });
  for (const [at, id] of rows.entries()) {
    await save(id + at);
  }
}
