declare function load(): Promise<string>;
declare function report(error: unknown): void;

export function read(): Promise<void> {
  return load().then((text) => {
    if (text === '') throw new Error('empty');
  }, report);
}
