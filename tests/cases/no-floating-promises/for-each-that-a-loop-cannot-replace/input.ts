declare function save(id: number): Promise<void>;
declare const wanted: boolean;

export async function store(ids: number[], owner: object): Promise<void> {
  wanted && ids.forEach(async (id) => save(id));
  ids.forEach(async (id) => save(id), owner);
}
