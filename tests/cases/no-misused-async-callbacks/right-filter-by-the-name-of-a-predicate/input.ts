declare function isEven(value: number): boolean;
declare function isKnown(value: number): boolean | Promise<boolean>;
declare const unknown: any;

export const even = [1, 2].filter(isEven);
export const known = [1, 2].filter(isKnown);
export const some = [1, 2].some(unknown.isAny);
