interface Store {
  save?(): Promise<void>;
}

export async function store(one?: Store): Promise<void> {
  one?.save?.().catch(console.error);
}
