declare function open(): Promise<void> & Disposable;

export async function store(): Promise<void> {
  using lock = open();
}
