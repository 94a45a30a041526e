declare function save(id: number): Promise<void>;
declare function tell(id: number): Promise<void>;
const waiting: (() => void)[] = [];
const turn = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));

export async function all(ids: number[]): Promise<void> {
  ids.forEach((id) => {
    if (id === 0) return;
    save(id);
  });
  ids.forEach((id) => {
    save(id);
    tell(id);
  });
}

/** Whoever is to take the first turn comes below. */
export async function queue(ids: number[]): Promise<void> {
  ids.forEach(() => {
    turn();
  });
  waiting.forEach((go) => go());
}

export async function withIndex(ids: Set<number>, rows: number[]): Promise<void> {
  ids.forEach((id) => {
    save(id);
  });
  rows.forEach((id, at) => {
    save(id + at);
  });
}
