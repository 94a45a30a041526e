interface SafePromise<T> extends Promise<T> {
  readonly safe: true;
}
declare function track(event: string): SafePromise<void>;

export async function store(): Promise<void> {
  track('store');
}
