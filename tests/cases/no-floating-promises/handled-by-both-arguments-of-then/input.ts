declare function save(): Promise<number>;
declare const on: { readonly done: (count: number) => void; readonly failed: (error: unknown) => void };

export function store(): void {
  save().then(on.done, on.failed);
}
