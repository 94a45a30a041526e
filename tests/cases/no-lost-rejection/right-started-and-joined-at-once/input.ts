declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;
declare function show(): void;

export async function page(): Promise<string> {
  const a = user();
  const b = posts();
  show();
  const [name, all] = await Promise.all([a, b]);
  return name + all.length;
}
