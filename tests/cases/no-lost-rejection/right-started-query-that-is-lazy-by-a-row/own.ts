export interface Query extends Promise<string[]> {
  where(name: string): Query;
}
export declare function select(): Query;
