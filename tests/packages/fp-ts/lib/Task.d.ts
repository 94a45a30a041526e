export interface Task<A> {
  (): Promise<A>;
}
export declare function map<A, B>(f: (a: A) => B): (task: Task<A>) => Task<B>;
export declare function of<A>(a: A): Task<A>;
