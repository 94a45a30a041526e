declare function save(): Promise<void>;
setTimeout(() => save().catch(console.error), 1000);
