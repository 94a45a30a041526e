declare function save(id: number): Promise<void>;
async function store(id: number): Promise<void> {
  await save(id);
}
async function place(id: number, at: number): Promise<void> {
  await save(id + at);
}
const waiting: (() => void)[] = [];

export async function all(ids: number[]): Promise<void> {
  await Promise.all(ids.map((id) => save(id)));
  ids.forEach(store);
  ids.forEach(place);
  ids.forEach((id) => save(id).then(() => undefined));
  ids.forEach((id) => id > 0 && save(id));
  ids.forEach(async (id) => (id > 0 ? save(id) : undefined));
}

export function start(ids: number[]): void {
  ids.forEach((id) => save(id));
}

export async function queue(ids: number[]): Promise<void> {
  ids.forEach((id) => new Promise<void>((resolve, reject) => void waiting.push(id > 0 ? resolve : reject)));
  waiting.forEach((go) => go());
}
