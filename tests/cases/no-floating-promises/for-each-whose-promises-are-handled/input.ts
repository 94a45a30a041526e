declare function save(id: number): Promise<void>;
declare function report(error: unknown): void;
declare const rows: { forEach(each: (id: number) => Promise<void>): Promise<void> };

async function store(id: number): Promise<void> {
  try {
    await save(id);
  } catch (error) {
    report(error);
  }
}
function show(id: number): void {
  console.log(id);
}

export async function all(ids: number[]): Promise<void> {
  ids.forEach((id) => save(id).catch(report));
  ids.forEach((id) => void save(id));
  ids.forEach((id) => console.log(id));
  ids.forEach(store);
  ids.forEach(show);
  ids.forEach(console.log);
  await rows.forEach((id) => save(id));
}
