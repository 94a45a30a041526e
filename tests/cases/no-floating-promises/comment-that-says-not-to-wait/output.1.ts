declare function track(): Promise<void>;

export async function store(): Promise<void> {
  // no need to await
  track().catch(console.error);
}
