declare function load(): Promise<string>;
declare function save(text: string): Promise<void>;

export function store(): Promise<void> {
  return load().then((text) => {
    return save(text);
  });
}
