export interface Setting { readonly name: string; on: boolean }
export declare function get(name: string): Promise<Setting>;
