declare function save(): Promise<void>;
setTimeout(() => void save(), 1000);
