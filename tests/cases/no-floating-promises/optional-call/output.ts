interface Store {
  save?(): Promise<void>;
}

export async function store(one?: Store): Promise<void> {
  await one?.save?.();
}
