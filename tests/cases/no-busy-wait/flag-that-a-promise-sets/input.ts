declare function load(): Promise<string>;

export function read(): string {
  let text = '';
  let done = false;
  load().then(
    (loaded) => {
      text = loaded;
      done = true;
    },
    () => {
      done = true;
    },
  );
  while (!done);
  return text;
}
