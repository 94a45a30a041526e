declare function save(id?: number): Promise<void>;

export async function all(): Promise<void> {
  let at = 0;
  for (await save(0); at < 3; await save(at)) at += 1;
}
