declare function save(at: number): Promise<number>;

export async function store(): Promise<void> {
  for (let at = 0; at < 3; save(at), at += 1) console.log(at);
}
