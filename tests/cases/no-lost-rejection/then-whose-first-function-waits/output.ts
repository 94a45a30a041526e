declare function load(): Promise<string>;
declare function save(text: string): Promise<void>;
declare function report(error: unknown): void;

export function copy(): void {
  load().then(async (text) => {
    await save(text);
  }).catch(report);
}
