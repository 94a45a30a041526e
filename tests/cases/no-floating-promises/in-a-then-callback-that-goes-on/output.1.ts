declare function load(): Promise<string>;
declare function save(text: string): Promise<void>;

export function store(): Promise<string> {
  return load().then((text) => {
    save(text).catch(console.error);
    return text;
  });
}
