declare module 'meteor/meteor' {
  export const Meteor: {
    wrapAsync(fn: Function, receiver?: object): (...args: any[]) => any;
    _sleepForMs(ms: number): void;
    methods(methods: Record<string, (...args: any[]) => unknown>): void;
    startup(fn: () => void): void;
  };
}

declare module 'meteor/promise' {
  export const Promise: PromiseConstructor & { await<T>(promise: PromiseLike<T>): T };
}
