declare module 'meteor/meteor' {
  export const Meteor: {
    wrapAsync(fn: Function, receiver?: object): (...args: any[]) => any;
    _sleepForMs(ms: number): void;
    methods(methods: Record<string, (...args: any[]) => unknown>): void;
    startup(fn: () => void): void;
  };
}
