declare function track(page: number): Promise<void>;

export async function* pages(): AsyncGenerator<number> {
  for (let page = 0; page < 3; page += 1) {
    void track(page);
    yield page;
  }
}
