declare function save(id: number): Promise<void>;
declare const wanted: boolean;

export async function store(ids: number[], owner: object): Promise<void> {
  wanted && await Promise.all(ids.map(async (id) => save(id)));
  await Promise.all(ids.map(async (id) => save(id), owner));
}
