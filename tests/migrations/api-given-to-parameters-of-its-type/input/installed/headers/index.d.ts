export interface Cookies { get(name: string): string | undefined; size: number }
export declare function cookies(): Promise<Cookies>;
