declare function load(): Promise<string>;
declare function show(text: string): void;

export function read(): void {
  load().then(
    (text) => {
      if (text === '') throw new Error('empty');
      show(text);
    },
    (error) => console.error(error),
  );
}
