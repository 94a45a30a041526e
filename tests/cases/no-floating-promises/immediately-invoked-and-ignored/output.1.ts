declare function save(): Promise<void>;
declare const start: () => Promise<void>;

export function store(): void {
  (async () => {
    await save();
  })();
  (async function () {
    await save();
  })();
  start().catch(console.error);
}
