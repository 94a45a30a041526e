declare function load(): Promise<void>;
declare function show(): void;

export async function main(ready: Promise<void>, box: { opened: Promise<void> }): Promise<void> {
  const loading = load();
  loading.then(show);
  loading.finally(show);
  ready;
  box.opened;
  load().then(show).then(show);
  await loading;
}
