declare function save(): Promise<void>;

export function store(): void {
  (async () => {
    await save();
  })();
}
