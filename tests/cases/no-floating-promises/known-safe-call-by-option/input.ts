declare function track(event: string): Promise<void>;

export async function store(): Promise<void> {
  track('store');
}
