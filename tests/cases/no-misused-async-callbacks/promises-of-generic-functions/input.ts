declare function isAllowed(id: string): Promise<boolean>;
declare function logged<T>(value: T): T;
declare function perhaps<T>(value: T): T extends string ? boolean : Promise<boolean>;
declare function copied<T extends object>(value: T): { [K in keyof T]: T[K] };
declare function first<T extends readonly unknown[]>(...values: T): T[0];
declare function nameOf(id: string): string;
declare function nameOf(id: number): Promise<string>;
declare function lengthOf<T extends { length: number }>(value: T): T['length'];

export const allowed = (ids: string[]): string[] => ids.filter((id) => logged(isAllowed(id)));
export const byNumber = (ids: number[]): number[] => ids.filter((id) => perhaps(id));
export const byCopy = (ids: string[]): string[] => ids.filter((id) => copied(isAllowed(id)));
export const byFirst = (ids: string[]): string[] => ids.filter((id) => first(isAllowed(id)));
export const named = (ids: number[]): number[] => ids.filter((id) => nameOf(id));

// None of these gives a promise.
export const texts = (ids: string[]): string[] => ids.filter((id) => logged(id) || perhaps(id) || nameOf(id));
export const known = (ids: string[]): string[] => ids.filter((id) => perhaps(id));
export const long = (ids: string[]): string[] => ids.filter((id) => lengthOf(id));
