export interface IO<A> {
  (): A;
}
export declare function map<A, B>(f: (a: A) => B): (io: IO<A>) => IO<B>;
