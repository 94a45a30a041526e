export declare function reportError(error: unknown): void;
export interface Options {
  readonly quiet: boolean;
}
declare const errors: readonly Error[];
export default errors;
