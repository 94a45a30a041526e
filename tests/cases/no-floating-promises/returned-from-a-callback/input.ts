declare function save(id: number): Promise<void>;

export const storeAll = (ids: number[]): Promise<void[]> => Promise.all(ids.map((id) => save(id)));
