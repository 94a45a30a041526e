declare function save(): Promise<void>;
setTimeout(() => save(), 1000);
