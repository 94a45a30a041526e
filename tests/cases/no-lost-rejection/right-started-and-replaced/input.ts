declare function load(page: number): Promise<string[]>;
declare function show(lines: string[]): Promise<void>;

export async function showAll(pages: number): Promise<void> {
  let next = load(0);
  for (let page = 1; page <= pages; page += 1) {
    const lines = await next;
    next = load(page);
    await show(lines);
  }
  await show(await next);
}
