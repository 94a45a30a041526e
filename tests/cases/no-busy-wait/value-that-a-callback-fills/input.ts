declare function load(done: (text: string) => void): void;

export function read(): string | undefined {
  let result: string | undefined;
  load((text) => {
    result = text;
  });
  while (result === undefined) {}
  return result;
}
