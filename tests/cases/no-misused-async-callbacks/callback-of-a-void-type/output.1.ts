declare function save(id?: number): Promise<void>;
declare function subscribe(name: string, listener: (id: number) => void): void;

subscribe('save', (id) => void (async () => {
  await save(id);
})().catch(console.error));
