declare function load(): Promise<string>;
declare function show(text: string): void;
declare function report(error: unknown): void;

export function read(): void {
  load().then(show, report);
}
