declare function save(): Promise<void>;

export const saved = save();
