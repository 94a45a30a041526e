declare function save(): Promise<void>;
declare function each(visit: () => void): void;

export const store = (): void => void each(() => save());
export const other = (): void => each(() => { save().catch(console.error); });
