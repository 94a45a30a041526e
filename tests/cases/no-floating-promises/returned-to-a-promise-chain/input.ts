declare function save(id?: number): Promise<void>;

declare function load(): Promise<number[]>;

export const all = (): Promise<void[]> => load().then((ids) => Promise.all(ids.map((id) => save(id))));
export const last = (): Promise<void> => load().then((ids) => save(ids[0]));
