export declare function click(target: string): Promise<void>;
declare const user: { type(target: string, text: string): Promise<void>; setup(): void };
export default user;
