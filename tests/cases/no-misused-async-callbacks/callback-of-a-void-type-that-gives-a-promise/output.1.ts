declare function onChange(callback: (text: string) => void): void;
declare function save(text: string): Promise<void>;
onChange((text) => save(text).catch(console.error));
