declare function open(): Promise<AsyncDisposable>;

export async function store(): Promise<void> {
  await using lock = await open();
}
