declare function save(id?: number): Promise<void>;
setTimeout(() => void (async () => await save())().catch(console.error), 1);
