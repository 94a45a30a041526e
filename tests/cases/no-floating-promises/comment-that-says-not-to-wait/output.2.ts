declare function track(): Promise<void>;

export async function store(): Promise<void> {
  // no need to await
  void track();
}
