declare const chain: { then(f: (text: string) => void, g: (error: unknown) => void): void };
declare function all(f: (text: string) => void, g: (error: unknown) => void): void;

export function read(): void {
  chain.then(
    (text) => {
      if (text === '') throw new Error('empty');
    },
    (error) => console.error(error),
  );
  all(
    (text) => {
      if (text === '') throw new Error('empty');
    },
    (error) => console.error(error),
  );
}
